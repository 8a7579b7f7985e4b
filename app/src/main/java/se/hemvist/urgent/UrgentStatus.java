package se.hemvist.urgent;

/** How far an urgent placement has come. */
enum UrgentStatus {
    /** The place is held, and somebody is to read the answer. */
    HELD("Besked att läsa"),
    PLACED("Placerad, att följa upp"),
    WITHDRAWN("Avbruten"),
    /** Placed, and followed up. */
    CLOSED("Uppföljd");

    private final String title;

    UrgentStatus(String title) {
        this.title = title;
    }

    /** In Swedish, as people see it. */
    String title() {
        return title;
    }

    boolean isSettled() {
        return this != HELD;
    }
}
