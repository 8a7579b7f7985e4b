package se.hemvist.exitcase;

/** What is seen before the meeting. */
record MeetingToHold(
        String caseNumber, String person, String protection, String contact, String earlier, String analysis) {

    @Override
    public String toString() {
        return "MeetingToHold[•••]";
    }
}
