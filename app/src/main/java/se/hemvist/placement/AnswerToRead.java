package se.hemvist.placement;

/** One of four answers, and the stay that it is about; the same shape whatever the answer. */
record AnswerToRead(
        String caseNumber,
        String colour,
        String answer,
        String instruction,
        String askedAt,
        String answeredAt,
        String home,
        String period,
        String reasons) {

    @Override
    public String toString() {
        return "AnswerToRead[•••]";
    }
}
