package se.hemvist.exitcase;

/** What is seen by the one who closes. */
record CaseToClose(String caseNumber, String person, String placement, String plan) {

    @Override
    public String toString() {
        return "CaseToClose[•••]";
    }
}
