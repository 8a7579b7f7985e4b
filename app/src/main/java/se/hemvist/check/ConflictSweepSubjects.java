package se.hemvist.check;

import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.organisation.Tenant;

/** A sweep belongs to the coordination. */
@Component
class ConflictSweepSubjects implements ProcessSubjects {

    private static final int DIGITS = 8;

    @Override
    public String process() {
        return "conflict-sweep";
    }

    @Override
    public String tenantOf(String subject) {
        return Tenant.NATIONAL.id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return "G-" + subject.substring(0, DIGITS);
    }
}
