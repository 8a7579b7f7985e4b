package se.hemvist.deadline;

import java.util.Optional;
import se.hemvist.organisation.ClockTerms;
import se.hemvist.organisation.DeadlineRule;
import se.hemvist.organisation.DeadlineUnit;
import se.hemvist.organisation.DeadlineVersion;
import se.hemvist.organisation.SwedishText;

/** A rule as people read it. */
final class RuleWords {

    private static final int HOURS_OF_A_DAY = 24;

    private RuleWords() {}

    /** Such as 4 månader. */
    static String length(DeadlineRule rule) {
        return rule.amount() + " " + (rule.amount() == 1 ? one(rule.unit()) : many(rule.unit()));
    }

    /** Such as från 1 januari 2027, or till och med the last day. */
    static String days(DeadlineVersion version) {
        var until = version.until();
        return "från " + SwedishText.day(version.from())
                + (until == null ? "" : " till och med " + SwedishText.day(until));
    }

    static String warning(DeadlineRule rule) {
        return Optional.ofNullable(rule.clock())
                .map(ClockTerms::warnHours)
                .map(hours -> hours % HOURS_OF_A_DAY == 0 && hours > HOURS_OF_A_DAY
                        ? hours / HOURS_OF_A_DAY + " dagar före"
                        : hours + " timmar före")
                .orElse("Ingen");
    }

    static String many(DeadlineUnit unit) {
        return switch (unit) {
            case MINUTES -> "minuter";
            case HOURS -> "timmar";
            case DAYS -> "dagar";
            case WEEKS -> "veckor";
            case MONTHS -> "månader";
            case YEARS -> "år";
        };
    }

    private static String one(DeadlineUnit unit) {
        return switch (unit) {
            case MINUTES -> "minut";
            case HOURS -> "timme";
            case DAYS -> "dag";
            case WEEKS -> "vecka";
            case MONTHS -> "månad";
            case YEARS -> "år";
        };
    }
}
