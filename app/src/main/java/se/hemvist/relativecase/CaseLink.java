package se.hemvist.relativecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A secret link between two cases: that their persons belong to each other. Sealed as a whole, its end too.
 *
 * @param one the case whose officer entered the other's number
 * @param tie by which the check knows it
 * @param bothSaid whether the officer of the other has entered the number of the one
 * @param endedBy null when it has ended by itself
 * @param endedAt null while it holds
 * @param kept the last time that somebody said that it goes on although one of the cases is closed
 */
record CaseLink(
        UUID id,
        UUID one,
        UUID other,
        Kinship kinship,
        String tie,
        boolean bothSaid,
        String recordedBy,
        Instant recordedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String endedWhy,
        @Nullable KeptLink kept) {

    boolean holds() {
        return endedAt == null;
    }

    /** Whether one officer alone has said it yet. It counts all the same. */
    boolean waits() {
        return holds() && !bothSaid;
    }

    /** Whether the officer of that case is told anything of the other: not whoever alone has said it. */
    boolean tells(UUID caseId) {
        return bothSaid || other.equals(caseId);
    }

    boolean joins(UUID some, UUID another) {
        return isOf(some) && otherThan(some).equals(another);
    }

    boolean isOf(UUID caseId) {
        return one.equals(caseId) || other.equals(caseId);
    }

    /** The case at the other end. */
    UUID otherThan(UUID end) {
        return one.equals(end) ? other : one;
    }

    CaseLink saidByBoth() {
        return new CaseLink(
                id, one, other, kinship, tie, true, recordedBy, recordedAt, endedBy, endedAt, endedWhy, kept);
    }

    CaseLink ended(@Nullable String by, Instant at, String why) {
        return new CaseLink(id, one, other, kinship, tie, bothSaid, recordedBy, recordedAt, by, at, why, kept);
    }

    CaseLink kept(KeptLink now) {
        return new CaseLink(
                id, one, other, kinship, tie, bothSaid, recordedBy, recordedAt, endedBy, endedAt, endedWhy, now);
    }

    /** Whether somebody has said that it goes on, and the day when they are asked again has not come. */
    boolean isKeptOn(LocalDate day) {
        return kept != null && day.isBefore(kept.until());
    }

    @Override
    public String toString() {
        return "CaseLink[" + id + "]";
    }
}
