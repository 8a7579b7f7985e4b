package se.hemvist.placement.life.task;

/** What is to be confirmed. */
record StayToConfirm(
        String caseNumber,
        String person,
        String home,
        String period,
        String state,
        String confirmedAt,
        String placement) {

    @Override
    public String toString() {
        return "StayToConfirm[•••]";
    }
}
