package se.hemvist.urgent;

/** What was noted of the oral consent. */
record ConsentToObtain(String caseNumber, String person, String spoken) {

    @Override
    public String toString() {
        return "ConsentToObtain[•••]";
    }
}
