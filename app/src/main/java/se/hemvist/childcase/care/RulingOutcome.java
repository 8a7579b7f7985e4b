package se.hemvist.childcase.care;

/** What the court has come to. */
enum RulingOutcome {
    GRANTED,
    REFUSED,
    POSTPONED
}
