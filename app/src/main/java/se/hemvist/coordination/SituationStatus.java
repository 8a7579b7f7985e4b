package se.hemvist.coordination;

/** Where a situation stands: worked on, decided by the desk, or over because no conflict is left. */
enum SituationStatus {
    OPEN,
    DECIDED,
    CLEARED
}
