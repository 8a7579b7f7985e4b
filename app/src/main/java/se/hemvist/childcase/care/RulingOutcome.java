package se.hemvist.childcase.care;

/** What the court has come to. */
enum RulingOutcome {
    GRANTED,
    REFUSED,
    POSTPONED,
    /** The board has taken its application back, and the court tries it no more. */
    WITHDRAWN
}
