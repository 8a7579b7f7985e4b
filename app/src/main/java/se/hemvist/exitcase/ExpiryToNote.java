package se.hemvist.exitcase;

/** What is seen when the assessment has expired. */
record ExpiryToNote(String caseNumber, String person, String protection, String assessment) {

    @Override
    public String toString() {
        return "ExpiryToNote[•••]";
    }
}
