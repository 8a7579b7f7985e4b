package se.hemvist.demo;

/** What happens today in a case of the demo that has come as far as it was to come. */
enum DemoTurn {
    NONE,
    /** The consent is taken back: the chief must say whether something else lets the police know. */
    CONSENT_WITHDRAWN,
    /** The person goes back, and knows the home. */
    DROPPED_OUT,
    /** Another kommun takes over. */
    MOVED,
    /** The witness programme takes over: a bevisperson. */
    WITNESS_PROGRAMME,
    DEAD,
    /** The person runs from the home; the case goes on. */
    ABSCONDED;

    boolean endsTheCase() {
        return this != NONE && this != ABSCONDED;
    }

    /** Whether the police may be told on the consent, and have their last word. */
    boolean isToldToThePolice() {
        return endsTheCase() && this != CONSENT_WITHDRAWN;
    }
}
