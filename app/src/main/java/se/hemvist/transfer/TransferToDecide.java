package se.hemvist.transfer;

/** What the chief reads of a transfer that an officer proposes. */
record TransferToDecide(
        String caseNumber,
        String person,
        String protection,
        String proposer,
        String to,
        String reason,
        String wantedOn,
        String basis,
        String why,
        String texts) {

    @Override
    public String toString() {
        return "TransferToDecide[" + caseNumber + "]";
    }
}
