package se.hemvist.exitcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishTime;

/** Deadlines as the engine wants them. */
@Component
class DueDates {

    private final Deadlines deadlines;

    DueDates(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The rule is that of the day when the deadline begins. */
    Date after(String deadline, Instant start) {
        return Date.from(
                deadlines.on(LocalDate.ofInstant(start, SwedishTime.ZONE)).after(deadline, start));
    }

    LocalDate after(String deadline, LocalDate start) {
        return deadlines.on(start).after(deadline, start);
    }

    static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(SwedishTime.ZONE).toInstant());
    }

    static Date endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
