package se.hemvist.check;

import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.organisation.Tenant;

/** A check belongs to nobody but the coordination, whoever's fact started it; its number says nothing of the fact. */
@Component
class ConflictCheckSubjects implements ProcessSubjects {

    private static final int DIGITS = 8;

    @Override
    public String process() {
        return "conflict-check";
    }

    @Override
    public String tenantOf(String subject) {
        return Tenant.NATIONAL.id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return "K-" + subject.substring(0, DIGITS);
    }
}
