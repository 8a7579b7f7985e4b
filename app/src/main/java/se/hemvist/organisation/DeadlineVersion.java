package se.hemvist.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule for a deadline and the days it applies to.
 *
 * @param name what people call it
 * @param until the last day; none while no other is known
 */
public record DeadlineVersion(DeadlineRule rule, String name, LocalDate from, @Nullable LocalDate until) {

    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
