package se.hemvist.urgent;

import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;

/** What the instances of {@code urgent-placement} are about. */
@Component
class UrgentSubjects implements ProcessSubjects {

    private final UrgentRows rows;

    UrgentSubjects(UrgentRows rows) {
        this.rows = rows;
    }

    @Override
    public String process() {
        return "urgent-placement";
    }

    @Override
    public String tenantOf(String subject) {
        return rows.get(subject).tenant().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return rows.get(subject).number();
    }
}
