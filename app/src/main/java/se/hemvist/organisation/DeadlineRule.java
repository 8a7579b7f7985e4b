package se.hemvist.organisation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** One deadline and where it comes from: a paragraph, or practice that may be configured. */
public record DeadlineRule(String code, int amount, DeadlineUnit unit, String source) {

    Instant after(Instant start) {
        var local = start.atZone(SwedishTime.ZONE);
        return switch (unit) {
            case MINUTES -> start.plus(Duration.ofMinutes(amount));
            case HOURS -> start.plus(Duration.ofHours(amount));
            case DAYS -> local.plusDays(amount).toInstant();
            case MONTHS -> local.plusMonths(amount).toInstant();
        };
    }

    LocalDate after(LocalDate start) {
        return switch (unit) {
            case DAYS -> start.plusDays(amount);
            case MONTHS -> start.plusMonths(amount);
            case MINUTES, HOURS -> throw new IllegalArgumentException(code + " is not counted in days");
        };
    }

    Instant before(Instant end) {
        return new DeadlineRule(code, -amount, unit, source).after(end);
    }

    LocalDate before(LocalDate lastDay) {
        return new DeadlineRule(code, -amount, unit, source).after(lastDay);
    }
}
