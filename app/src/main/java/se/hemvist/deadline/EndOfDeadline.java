package se.hemvist.deadline;

import java.time.Instant;
import java.time.LocalTime;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.SwedishTime;

/** The end of a clock as people read it: what ends at midnight ends with the day before. */
final class EndOfDeadline {

    private EndOfDeadline() {}

    static String written(Instant end) {
        var local = end.atZone(SwedishTime.ZONE);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? SwedishText.day(local.toLocalDate().minusDays(1))
                : SwedishText.dated(end);
    }
}
