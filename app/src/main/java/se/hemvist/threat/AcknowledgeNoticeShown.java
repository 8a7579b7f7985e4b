package se.hemvist.threat;

/** Who has come to live in the region; what holds is the assessment that the police have, whichever region made it. */
record AcknowledgeNoticeShown(
        String caseNumber,
        String person,
        String identity,
        String protection,
        String municipality,
        String since,
        String holds) {

    @Override
    public String toString() {
        return "AcknowledgeNoticeShown[" + caseNumber + "]";
    }
}
