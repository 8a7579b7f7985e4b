package se.hemvist.childcase.custody;

/** What the court says of a custody. */
enum ExaminationOutcome {
    CONFIRMED(CustodyStep.CONFIRMED),
    LIFTED(CustodyStep.LIFTED);

    private final CustodyStep step;

    ExaminationOutcome(CustodyStep step) {
        this.step = step;
    }

    CustodyStep step() {
        return step;
    }
}
