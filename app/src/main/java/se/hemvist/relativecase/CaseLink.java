package se.hemvist.relativecase;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A secret link between two cases: that their persons belong to each other. Sealed as a whole, its end too.
 *
 * @param tie by which the check knows it
 * @param endedAt null while it holds
 */
record CaseLink(
        UUID id,
        UUID one,
        UUID other,
        Kinship kinship,
        String tie,
        String recordedBy,
        Instant recordedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String endedWhy) {

    boolean holds() {
        return endedAt == null;
    }

    boolean joins(UUID some, UUID another) {
        return Set.of(one, other).equals(Set.of(some, another));
    }

    /** The case at the other end. */
    UUID otherThan(UUID end) {
        return one.equals(end) ? other : one;
    }

    CaseLink ended(String by, Instant at, String why) {
        return new CaseLink(id, one, other, kinship, tie, recordedBy, recordedAt, by, at, why);
    }

    @Override
    public String toString() {
        return "CaseLink[" + id + "]";
    }
}
