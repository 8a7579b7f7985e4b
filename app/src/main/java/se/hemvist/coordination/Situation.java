package se.hemvist.coordination;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Konfliktsituation: the conflicts that meet in one home or round one person, worked as one. */
record Situation(
        UUID id,
        String number,
        SituationStatus status,
        Instant openedAt,
        @Nullable String incident,
        @Nullable String claimedBy) {

    static Situation open(UUID id, String number, Instant now) {
        return new Situation(id, number, SituationStatus.OPEN, now, null, null);
    }

    boolean isOpen() {
        return status == SituationStatus.OPEN;
    }
}
