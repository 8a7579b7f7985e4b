package se.hemvist.threat;

/** What the assessor sees of the request on its first day. */
record AnalyseInitialRiskShown(
        String caseNumber, String person, String identity, String protection, String request, String holds) {

    @Override
    public String toString() {
        return "AnalyseInitialRiskShown[" + caseNumber + "]";
    }
}
