package se.hemvist.relativecase;

import java.util.UUID;

/**
 * A child in skyddat boende without its guardians' consent (lag 2024:79).
 *
 * @param immediate placed at once, and the decision submitted to the court
 */
record Shelter(UUID id, UUID caseId, boolean immediate, State state) {

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** Where it stands. */
    enum State {
        OPEN,
        LAPSED,
        ENDED_WITH_CASE,
        OVER
    }
}
