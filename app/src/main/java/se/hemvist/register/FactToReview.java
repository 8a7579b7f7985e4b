package se.hemvist.register;

/**
 * The fact that is to be reviewed.
 *
 * @param what who or what it is about
 * @param said all that it says, and who answers for it
 * @param question what the coordination asks about it; empty where it asks nothing
 * @param kind and fact: where it stands in the register
 */
record FactToReview(String number, String title, String what, String said, String question, String kind, String fact) {

    @Override
    public String toString() {
        return "FactToReview[" + number + "]";
    }
}
