package se.hemvist.threat;

/**
 * What the assessor sees of the request on its first day.
 *
 * @param conditionsAsked whether the police's own conditions are asked for: those of a leaver
 */
record AnalyseInitialRiskShown(
        String caseNumber,
        String person,
        String identity,
        String protection,
        String request,
        String holds,
        boolean conditionsAsked) {

    @Override
    public String toString() {
        return "AnalyseInitialRiskShown[" + caseNumber + "]";
    }
}
