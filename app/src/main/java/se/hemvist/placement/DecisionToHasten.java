package se.hemvist.placement;

/** How long the home is held, and what the decision waits for. */
record DecisionToHasten(String caseNumber, String home, String heldUntil, String awaited) {

    @Override
    public String toString() {
        return "DecisionToHasten[•••]";
    }
}
