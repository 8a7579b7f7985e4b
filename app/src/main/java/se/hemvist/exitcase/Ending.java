package se.hemvist.exitcase;

/** Where in its life the case ended. */
enum Ending {
    CONSENT_REFUSED(ExitOutcome.REFUSED),
    WITNESS(ExitOutcome.WITNESS_PROGRAMME),
    NOT_MOTIVATED(ExitOutcome.DROPPED_OUT),
    MEASURES_REFUSED(ExitOutcome.REFUSED),
    /** By something that happened in it, whatever had come before. */
    BROKEN_OFF(ExitOutcome.DROPPED_OUT),
    /** By an officer who said how it went. */
    CLOSED(ExitOutcome.COMPLETED);

    private final ExitOutcome usual;

    Ending(ExitOutcome usual) {
        this.usual = usual;
    }

    /** The outcome where nobody has chosen another. */
    ExitOutcome usual() {
        return usual;
    }
}
