package se.hemvist.urgent;

/** How far an urgent placement has come. */
enum UrgentStatus {
    /** The place is held, and somebody is to read the answer. */
    HELD,
    PLACED,
    WITHDRAWN,
    /** Placed, and followed up. */
    CLOSED;

    boolean isSettled() {
        return this != HELD;
    }
}
