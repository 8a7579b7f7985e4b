package se.hemvist.threat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.hemvist.threat.ThreatAssessment.Status;

/**
 * Where an assessment is on its way, beside its versions.
 *
 * @param anewAt since when a new version is asked for
 * @param seenAt when its form was last shown
 * @param chosen what the assessor last chose to do with it
 * @param overAt since when nothing more happens with it
 */
record Course(
        Work work,
        @Nullable Instant anewAt,
        @Nullable Instant seenAt,
        @Nullable Choice chosen,
        @Nullable EndedCase ended,
        @Nullable Instant endedAt,
        @Nullable Instant overAt) {

    static Course begun(Work work) {
        return new Course(work, null, null, null, null, null, null);
    }

    /** Whether it is this kind's turn: what has been handed in is not handed in again before somebody asks. */
    boolean awaits(AssessmentKind kind, Status status, @Nullable AssessmentKind last) {
        return switch (kind) {
            case INITIAL -> status == Status.REQUESTED && last == null;
            case ACUTE -> status == Status.REQUESTED || status == Status.DISAGREED;
            case FULL ->
                ended == null
                        && (status == Status.REQUESTED
                                || status == Status.DISAGREED
                                || (status == Status.SETTLED && anewAt != null));
            case FINAL -> ended != null && (last != AssessmentKind.FINAL || status == Status.DISAGREED);
        };
    }

    /** A version answers what its assessor has seen; what was reported while they wrote waits for the next. */
    boolean isAnsweredBySeen() {
        return anewAt != null && seenAt != null && !seenAt.isBefore(anewAt);
    }

    boolean isOver() {
        return overAt != null;
    }

    /** What the assessment is there for. */
    enum Work {
        CASE,
        ACUTE,
        COPY
    }

    /** What an assessor chose to do with one that is about to run out. */
    enum Choice {
        UNCHANGED,
        ANEW,
        LAPSE
    }
}
