package se.hemvist.placement;

/** Where to bring whom, and the answer of the moment; the only place where a kommun reads the address of a protected home. */
record PlacementToCarryOut(
        String caseNumber, String person, String colour, String answer, String home, String address, String period) {

    @Override
    public String toString() {
        return "PlacementToCarryOut[•••]";
    }
}
