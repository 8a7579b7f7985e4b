package se.hemvist.placement;

/** What the decider sees: the answer first, then who, where, when and why. */
record PlacementToDecide(
        String caseNumber,
        String person,
        String colour,
        String answer,
        String answeredAt,
        String home,
        String period,
        String proposal,
        String assessment) {

    @Override
    public String toString() {
        return "PlacementToDecide[•••]";
    }
}
