package se.hemvist.organisation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One deadline and where it comes from: a paragraph, or practice that may be configured.
 *
 * @param clock where it runs as a clock in a case
 */
public record DeadlineRule(String code, int amount, DeadlineUnit unit, String source, @Nullable ClockTerms clock) {

    /** The last day of what begins on that day, moved to a working day where the law moves it. */
    public LocalDate lastDay(LocalDate start) {
        var last = after(start);
        return clock != null && clock.moves() ? WorkingDays.sameOrAfter(last) : last;
    }

    /** When the clock that starts then has run out: at the hour, or at the midnight that ends its last day. */
    public Instant runsOut(Instant start) {
        if (!unit.isCalendar()) {
            return after(start);
        }
        var last = lastDay(LocalDate.ofInstant(start, SwedishTime.ZONE));
        return last.plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant();
    }

    Instant after(Instant start) {
        var local = start.atZone(SwedishTime.ZONE);
        return switch (unit) {
            case MINUTES -> start.plus(Duration.ofMinutes(amount));
            case HOURS -> start.plus(Duration.ofHours(amount));
            case DAYS -> local.plusDays(amount).toInstant();
            case WEEKS -> local.plusWeeks(amount).toInstant();
            case MONTHS -> local.plusMonths(amount).toInstant();
            case YEARS -> local.plusYears(amount).toInstant();
        };
    }

    LocalDate after(LocalDate start) {
        return switch (unit) {
            case DAYS -> start.plusDays(amount);
            case WEEKS -> start.plusWeeks(amount);
            case MONTHS -> start.plusMonths(amount);
            case YEARS -> start.plusYears(amount);
            case MINUTES, HOURS -> throw new IllegalArgumentException(code + " is not counted in days");
        };
    }

    Instant before(Instant end) {
        return new DeadlineRule(code, -amount, unit, source, clock).after(end);
    }

    LocalDate before(LocalDate lastDay) {
        return new DeadlineRule(code, -amount, unit, source, clock).after(lastDay);
    }
}
