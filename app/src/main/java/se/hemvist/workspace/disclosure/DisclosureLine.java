package se.hemvist.workspace.disclosure;

/** One row of the record, in words. */
record DisclosureLine(
        String when,
        String from,
        String to,
        String parts,
        String purpose,
        String basis,
        String explanation,
        String consent,
        String channel,
        String recordedBy) {

    @Override
    public String toString() {
        return "DisclosureLine[•••]";
    }
}
