package se.hemvist.coordination;

/**
 * Where a situation stands: for the desk to decide, allowed to stand for now, decided, over because no conflict is left, or
 * gathered into another.
 */
enum SituationStatus {
    OPEN,
    STANDING,
    DECIDED,
    CLEARED,
    MERGED;

    /** Whether it still holds open conflicts that the desk answers for. */
    boolean isLive() {
        return this == OPEN || this == STANDING;
    }
}
