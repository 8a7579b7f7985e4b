package se.hemvist.threat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One version of an assessment, as an assessor handed it in.
 *
 * @param conditions what the initial risk analysis says of the police's own conditions; null in any other kind
 * @param facts what it says that the registers hold
 * @param outdated what an earlier version recorded and this one no longer says: closed when a colleague agrees
 * @param copies the ids of the assessments that those who move along got from it
 * @param effectiveAt since when the check goes by it
 */
record Revision(
        int number,
        AssessmentKind kind,
        Judgement said,
        @Nullable PoliceConditions conditions,
        List<RecordedFact> facts,
        List<RecordedFact> outdated,
        List<String> copies,
        String assessor,
        Instant assessedAt,
        @Nullable Instant effectiveAt,
        @Nullable Review review) {

    Revision {
        facts = List.copyOf(facts);
        outdated = List.copyOf(outdated);
        copies = List.copyOf(copies);
    }

    boolean isInEffect() {
        return effectiveAt != null;
    }

    /** What it and those before it recorded, and nobody has closed. */
    List<RecordedFact> open() {
        return review != null && review.agreed()
                ? facts
                : Stream.concat(facts.stream(), outdated.stream()).toList();
    }

    Revision with(List<RecordedFact> recorded, List<RecordedFact> noLonger) {
        return new Revision(
                number, kind, said, conditions, recorded, noLonger, copies, assessor, assessedAt, effectiveAt, review);
    }

    Revision withCopies(List<String> made) {
        return new Revision(
                number, kind, said, conditions, facts, outdated, made, assessor, assessedAt, effectiveAt, review);
    }

    /** Agreed, it is in effect from then at the latest. */
    Revision reviewed(Review by) {
        var since = effectiveAt == null && by.agreed() ? by.at() : effectiveAt;
        return new Revision(number, kind, said, conditions, facts, outdated, copies, assessor, assessedAt, since, by);
    }

    /** The same for longer, in effect at once: nothing of it is weaker than it was. */
    Revision renewed(LocalDate until, String by, Instant at) {
        return new Revision(number + 1, kind, said.until(until), null, facts, List.of(), copies, by, at, at, null);
    }

    /** What a colleague thought of it. */
    record Review(boolean agreed, String reviewer, Instant at, @Nullable String comment) {}
}
