package se.hemvist.relativecase;

/** What is seen by the one who follows the protection up. */
record ProtectionToFollowUp(
        String caseNumber,
        String person,
        String protection,
        String story,
        String assessment,
        String measures,
        String last) {

    @Override
    public String toString() {
        return "ProtectionToFollowUp[•••]";
    }
}
