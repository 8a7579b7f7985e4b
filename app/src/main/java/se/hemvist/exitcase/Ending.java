package se.hemvist.exitcase;

/** Where in its life the case ended. */
enum Ending {
    CONSENT_REFUSED,
    WITNESS,
    NOT_MOTIVATED,
    MEASURES_REFUSED,
    CLOSED
}
