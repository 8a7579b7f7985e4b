package se.hemvist.threat;

/** What the assessor sees of an acute assessment. */
record FollowUpAcuteShown(
        String caseNumber, String person, String identity, String level, String validUntil, String grounds) {

    @Override
    public String toString() {
        return "FollowUpAcuteShown[" + caseNumber + "]";
    }
}
