package se.hemvist.demo;

/** How far a relative's case of the demo has come, the shortest way first: each has been through what stands before it. */
enum DemoRelativePhase {
    /** The person says no; the case ends there. */
    CONSENT_REFUSED,
    OPENED,
    /** A child whose guardian is the threat: in skyddat boende by the board's decision, which the court must have within a week. */
    SHELTERED,
    /** The needs are known; the police's assessment is awaited. */
    INQUIRED,
    /** The police have assessed; the decision waits. */
    ASSESSED,
    /** The protection is refused; the case goes to its end. */
    REFUSED,
    /** Granted: a home is to be sought, or the first follow-up waits. */
    GRANTED,
    PLACED,
    FOLLOWED_UP,
    /** The police's last word is awaited. */
    STEPPED_DOWN,
    CLOSED;

    boolean isPast(DemoRelativePhase other) {
        return compareTo(other) > 0;
    }
}
