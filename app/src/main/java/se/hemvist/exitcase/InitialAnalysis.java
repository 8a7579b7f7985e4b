package se.hemvist.exitcase;

import se.hemvist.threat.PoliceConditions;

/** The police's first analysis: whether their own conditions are met, and what they see so far. Sealed as a whole. */
record InitialAnalysis(PoliceConditions conditions, ReceivedAssessment seen) {

    boolean isOfWitness() {
        return !conditions.notWitness();
    }

    /** What the police say of their conditions, and what they see so far. */
    String text() {
        return "%s. %s. %s.\n%s"
                .formatted(
                        conditions.motivated() ? "Motiverad" : "Inte motiverad",
                        conditions.conditionsSigned()
                                ? "Har skrivit under polisens villkor"
                                : "Har inte skrivit under polisens villkor",
                        conditions.notWitness() ? "Inte bevisperson" : "Bevisperson",
                        seen.text());
    }

    @Override
    public String toString() {
        return "InitialAnalysis[•••]";
    }
}
