package se.hemvist.transfer;

/** How it went, for the officer who has the case. */
record TransferAnswered(String caseNumber, String to, String state, String note, String advice) {

    @Override
    public String toString() {
        return "TransferAnswered[" + caseNumber + "]";
    }
}
