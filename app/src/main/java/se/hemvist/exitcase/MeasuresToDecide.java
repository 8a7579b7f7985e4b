package se.hemvist.exitcase;

/** What the decider sees: the proposal, and of the police's assessment what the police have released. */
record MeasuresToDecide(
        String caseNumber,
        String person,
        String protection,
        String conditions,
        String meeting,
        String needs,
        String proposal,
        String level,
        String validUntil,
        String releaseText,
        String areas) {

    @Override
    public String toString() {
        return "MeasuresToDecide[•••]";
    }
}
