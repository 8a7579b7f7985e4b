package se.hemvist.placement.life.task;

/** What the decider sees: the answer about the longer stay first, then who, where, till when and why. */
record ExtensionToDecide(
        String caseNumber,
        String person,
        String colour,
        String answer,
        String answeredAt,
        String home,
        String formerUntil,
        String askedUntil,
        String grounds,
        String assessment) {

    @Override
    public String toString() {
        return "ExtensionToDecide[•••]";
    }
}
