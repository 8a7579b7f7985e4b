package se.hemvist.threat;

import se.hemvist.engine.YesNo;

/**
 * What the police ask of a leaver before they open a case of their own. With the consent, which the kommun holds, they
 * are the four conditions that come before the kommun's decision; the decision is the fifth.
 *
 * @param motivated the person wants to leave
 * @param conditionsSigned the person has signed the conditions of the police
 * @param notWitness the person is no bevisperson, for those belong to särskilt personsäkerhetsarbete
 */
public record PoliceConditions(boolean motivated, boolean conditionsSigned, boolean notWitness) {

    static PoliceConditions of(YesNo motivated, YesNo conditionsSigned, YesNo witness) {
        return new PoliceConditions(motivated == YesNo.YES, conditionsSigned == YesNo.YES, witness == YesNo.NO);
    }

    boolean areMet() {
        return motivated && conditionsSigned && notWitness;
    }
}
