package se.hemvist.urgent;

/** What is known of the person; the number is asked for only when there is none. */
record PersonToIdentify(String caseNumber, String person, String told, boolean numberMissing) {

    @Override
    public String toString() {
        return "PersonToIdentify[•••]";
    }
}
