package se.hemvist.exitcase;

/** What the inquirer sees. */
record NeedsToInvestigate(
        String caseNumber,
        String person,
        String protection,
        String contact,
        String meeting,
        String analysis,
        String assessment) {

    @Override
    public String toString() {
        return "NeedsToInvestigate[•••]";
    }
}
