package se.hemvist.threat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an assessment, as an assessor handed it in.
 *
 * @param facts what it says that the registers hold
 * @param outdated what an earlier version recorded and this one no longer says: closed when a colleague agrees
 * @param effectiveAt since when the check goes by it
 */
record Revision(
        int number,
        AssessThreat said,
        List<RecordedFact> facts,
        List<RecordedFact> outdated,
        String assessor,
        Instant assessedAt,
        @Nullable Instant effectiveAt,
        @Nullable Review review) {

    Revision {
        facts = List.copyOf(facts);
        outdated = List.copyOf(outdated);
    }

    boolean isInEffect() {
        return effectiveAt != null;
    }

    Revision with(List<RecordedFact> recorded, List<RecordedFact> noLonger) {
        return new Revision(number, said, recorded, noLonger, assessor, assessedAt, effectiveAt, review);
    }

    /** Agreed, it is in effect from then at the latest. */
    Revision reviewed(Review by) {
        var since = effectiveAt == null && by.agreed() ? by.at() : effectiveAt;
        return new Revision(number, said, facts, outdated, assessor, assessedAt, since, by);
    }

    /** What a colleague thought of it. */
    record Review(boolean agreed, String reviewer, Instant at, @Nullable String comment) {}
}
