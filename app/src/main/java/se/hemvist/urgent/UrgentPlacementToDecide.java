package se.hemvist.urgent;

/** What the decider sees: the answer of the moment first, then who, where, why, and what the police have said. */
record UrgentPlacementToDecide(
        String caseNumber,
        String person,
        String colour,
        String answer,
        String place,
        String period,
        String told,
        String ground,
        String assessment) {

    @Override
    public String toString() {
        return "UrgentPlacementToDecide[•••]";
    }
}
