package se.hemvist.exitcase;

/** How it went, said when the case is closed by a person. */
enum ExitOutcome {
    COMPLETED,
    STEPPED_DOWN,
    MOVED,
    DROPPED_OUT,
    CONSENT_WITHDRAWN,
    RELAPSE,
    REFUSED,
    WITNESS_PROGRAMME,
    DEAD
}
