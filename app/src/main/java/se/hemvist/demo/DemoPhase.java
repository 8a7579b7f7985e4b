package se.hemvist.demo;

/** How far a case of the demo has come, the shortest way first: each has been through what stands before it. */
enum DemoPhase {
    /** The person says no; the case ends there. */
    CONSENT_REFUSED,
    OPENED,
    /** The first meeting has been held. */
    MET,
    /** The police have made their first analysis. */
    ANALYSED,
    /** The police have assessed, a colleague has agreed. */
    ASSESSED,
    /** The needs are known; the decision waits. */
    INQUIRED,
    /** The measures are refused; the case goes to its end. */
    REFUSED,
    GRANTED,
    /** The plan is made; a home is sought, or the follow-up waits. */
    PLANNED,
    /** A home is held and the check has answered. */
    ANSWERED,
    PROPOSED,
    PLACED,
    FOLLOWED_UP,
    CLOSED;

    boolean isPast(DemoPhase other) {
        return compareTo(other) > 0;
    }
}
