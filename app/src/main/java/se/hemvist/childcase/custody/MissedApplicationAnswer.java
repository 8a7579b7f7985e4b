package se.hemvist.childcase.custody;

/** What was done before the last day for an application for care, though nobody had noted it. */
enum MissedApplicationAnswer {
    APPLIED(CustodyStep.APPLIED_IN_TIME),
    TIME_ASKED(CustodyStep.TIME_ASKED),
    NEITHER(CustodyStep.TIME_NOT_ASKED);

    private final CustodyStep step;

    MissedApplicationAnswer(CustodyStep step) {
        this.step = step;
    }

    CustodyStep step() {
        return step;
    }
}
