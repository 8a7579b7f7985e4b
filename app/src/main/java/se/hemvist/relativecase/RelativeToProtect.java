package se.hemvist.relativecase;

/** What the one who works on the case sees of it, the same at every step. Empty where there is nothing to say yet. */
record RelativeToProtect(
        String caseNumber, String person, String protection, String story, String assessment, String measures) {

    @Override
    public String toString() {
        return "RelativeToProtect[•••]";
    }
}
