package se.hemvist.conflict;

/** Where a stay stands in its life. */
public enum StayStatus {
    RESERVED,
    DECIDED,
    /** Lasts until its end is recorded, also past its stated end. */
    ONGOING,
    ENDED,
    /** Never counts. */
    CANCELLED,
    /** Lasts on without end: who never came may still be near. */
    NOT_ARRIVED,
    /** Lasts on without end: who ran may still be near. */
    ABSCONDED;

    /** Whether the person is, was or will be in the home itself, and so takes up a place there. */
    boolean fillsAPlace() {
        return this != CANCELLED && this != NOT_ARRIVED && this != ABSCONDED;
    }
}
