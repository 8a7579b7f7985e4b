package se.hemvist.relativecase;

/** What the one who works with a child's shelter sees: what has been done so far, one step a line. */
record ShelterShown(String caseNumber, String person, String protection, String course) {

    @Override
    public String toString() {
        return "ShelterShown[•••]";
    }
}
