package se.hemvist.urgent;

import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.organisation.Tenant;

/** What the instances of {@code urgent-help} are about; its number is the desk's own. */
@Component
class HelpSubjects implements ProcessSubjects {

    private final HelpRows rows;

    HelpSubjects(HelpRows rows) {
        this.rows = rows;
    }

    @Override
    public String process() {
        return "urgent-help";
    }

    @Override
    public String tenantOf(String subject) {
        return Tenant.NATIONAL.id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return rows.get(subject).number();
    }
}
