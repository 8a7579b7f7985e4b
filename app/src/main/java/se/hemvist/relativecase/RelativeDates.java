package se.hemvist.relativecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishTime;

/** Deadlines as the engine wants them, by the rule of the day when they begin. */
@Component
class RelativeDates {

    private final Deadlines deadlines;

    RelativeDates(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    Date after(String deadline, Instant start) {
        return Date.from(
                deadlines.on(LocalDate.ofInstant(start, SwedishTime.ZONE)).after(deadline, start));
    }

    static Date endOf(LocalDate day) {
        return Date.from(startOf(day.plusDays(1)));
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(SwedishTime.ZONE).toInstant();
    }
}
