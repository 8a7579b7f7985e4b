package se.hemvist.relativecase;

/** What the one who works with a child's shelter sees: what has been done so far, one step a line. */
record ShelterShown(String caseNumber, String person, String protection, String course) {

    /** The same with one step more. */
    ShelterShown with(String line) {
        return new ShelterShown(caseNumber, person, protection, course.isEmpty() ? line : course + "\n" + line);
    }

    @Override
    public String toString() {
        return "ShelterShown[•••]";
    }
}
