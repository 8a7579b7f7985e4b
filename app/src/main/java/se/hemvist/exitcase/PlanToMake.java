package se.hemvist.exitcase;

/** What is seen by the one who makes the plan. */
record PlanToMake(
        String caseNumber,
        String person,
        String protection,
        String measures,
        String needs,
        String validUntil,
        String consent) {

    @Override
    public String toString() {
        return "PlanToMake[•••]";
    }
}
