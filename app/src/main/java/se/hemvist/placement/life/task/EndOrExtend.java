package se.hemvist.placement.life.task;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Sista dagen närmar sig: what shall happen.
 *
 * @param until the new last day of a longer stay
 * @param on the day when the person left
 */
record EndOrExtend(
        Choice choice,
        @Nullable LocalDate until,
        @Nullable @Size(max = 10_000) String grounds,
        @Nullable LocalDate on) {

    enum Choice {
        EXTEND,
        MOVE,
        LEFT
    }

    @Override
    public String toString() {
        return "EndOrExtend[" + choice + "]";
    }
}
