package se.hemvist.exitcase;

/** What the chief sees who calls the police. */
record PoliceToRemind(String caseNumber, String person, String asked, String region) {

    @Override
    public String toString() {
        return "PoliceToRemind[•••]";
    }
}
