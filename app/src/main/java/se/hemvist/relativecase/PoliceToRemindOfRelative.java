package se.hemvist.relativecase;

/** What the chief sees who calls the police. */
record PoliceToRemindOfRelative(String caseNumber, String person, String asked, String region) {

    @Override
    public String toString() {
        return "PoliceToRemindOfRelative[•••]";
    }
}
