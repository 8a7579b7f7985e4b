package se.hemvist.exitcase;

/** What is seen before a contact in the aftercare. */
record ContactToKeep(String caseNumber, String person, String protection, String closed, String earlier) {

    @Override
    public String toString() {
        return "ContactToKeep[•••]";
    }
}
