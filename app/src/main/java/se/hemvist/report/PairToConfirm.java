package se.hemvist.report;

/** What an officer reads of a pair that the desk has recorded. */
record PairToConfirm(
        String number,
        String persons,
        String apart,
        String reason,
        String recordedBy,
        String caller,
        String why,
        String until) {

    @Override
    public String toString() {
        return "PairToConfirm[" + number + "]";
    }
}
