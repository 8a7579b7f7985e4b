package se.hemvist.placement.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Förlängning that is asked for: what is asked counts in the check already, and what was decided before holds again
 * unless it is granted.
 *
 * @param asker user id
 * @param grounds why; may be empty
 */
public record Extension(
        UUID id,
        String placementId,
        String stayId,
        LocalDate formerUntil,
        LocalDate askedUntil,
        String asker,
        String grounds,
        Instant askedAt) {

    /** How it ended. */
    public enum End {
        GRANTED,
        REFUSED,
        LAPSED,
        WITHDRAWN
    }

    @Override
    public String toString() {
        return "Extension[" + id + "]";
    }
}
