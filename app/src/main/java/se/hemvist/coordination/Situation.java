package se.hemvist.coordination;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Konfliktsituation: the conflicts that meet in one home or round one person, worked as one.
 *
 * @param waitingSince since when nobody has it; null while somebody does
 * @param told how many beside the desk have been told that nobody has it
 */
record Situation(
        UUID id,
        String number,
        SituationStatus status,
        Instant openedAt,
        @Nullable String incident,
        @Nullable String claimedBy,
        @Nullable Instant waitingSince,
        int told) {

    static Situation open(UUID id, String number, Instant now) {
        return new Situation(id, number, SituationStatus.OPEN, now, null, null, now, 0);
    }

    /** Another of the same age, for conflicts that no longer meet the rest; whoever has this one has that one too. */
    Situation parted(UUID other, String otherNumber) {
        return new Situation(other, otherNumber, SituationStatus.OPEN, openedAt, null, claimedBy, waitingSince, told);
    }

    boolean isOpen() {
        return status == SituationStatus.OPEN;
    }
}
