package se.hemvist.exitcase;

/** What is seen by the one who notes that a region was not told. */
record ArrivalToNote(String caseNumber, String person, String protection, String region) {

    @Override
    public String toString() {
        return "ArrivalToNote[•••]";
    }
}
