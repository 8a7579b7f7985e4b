package se.hemvist.check;

import se.hemvist.engine.ProcessSubjects;
import se.hemvist.organisation.Tenant;

/**
 * A check belongs to nobody but the coordination, whoever's fact started it; its number says nothing of the fact.
 *
 * @param letter what the number begins with
 */
record OfTheCoordination(String process, String letter) implements ProcessSubjects {

    private static final int DIGITS = 8;

    @Override
    public String tenantOf(String subject) {
        return Tenant.NATIONAL.id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return letter + "-" + subject.substring(0, DIGITS);
    }
}
