package se.hemvist.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One clock of one case.
 *
 * @param name what must have been done
 * @param end the first moment that is too late; a midnight where it ends with a day
 * @param ifMissed one Swedish sentence
 * @param source the paragraph or the practice
 * @param lapses whether what was decided falls when it is missed
 * @param metAt when it was done, in time or late
 * @param handledAt when the chief answered for its being missed
 */
public record CaseDeadline(
        String id,
        DeadlineOf of,
        String code,
        String name,
        String ifMissed,
        String source,
        boolean lapses,
        @Nullable Integer warnHours,
        Instant from,
        Instant end,
        DeadlineState state,
        @Nullable Instant metAt,
        @Nullable Instant handledAt) {

    public boolean isRunning() {
        return state == DeadlineState.RUNNING;
    }

    /** Missed, and the chief has not answered for it yet. */
    public boolean isUnanswered() {
        return state == DeadlineState.MISSED && handledAt == null;
    }

    /** What was decided has fallen, and the chief has not answered for it: nobody may overlook it. */
    public boolean isCritical() {
        return lapses && isUnanswered();
    }

    /** From when on its caseworker is warned; empty where nobody is. */
    Optional<Instant> warnedFrom() {
        return Optional.ofNullable(warnHours).map(hours -> end.minus(Duration.ofHours(hours)));
    }
}
