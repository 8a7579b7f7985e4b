package se.hemvist.coordination;

/** Where a request for action stands with its kommun. */
enum RequestStatus {
    NEW,
    SENT,
    PROMISED,
    REFUSED,
    DONE,
    WITHDRAWN;

    boolean isOpen() {
        return this == NEW || this == SENT || this == PROMISED;
    }
}
