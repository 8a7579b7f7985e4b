package se.hemvist.placement;

/** What somebody proposes to who decides; the text may be empty. */
record Proposal(String proposer, String text) {

    @Override
    public String toString() {
        return "Proposal[•••]";
    }
}
