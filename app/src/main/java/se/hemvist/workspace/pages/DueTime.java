package se.hemvist.workspace.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.SwedishTime;

/**
 * A moment that something must be done by, as one reads it now.
 *
 * @param text such as i dag kl. 14:05
 * @param word Försenad or I dag, where it is; colour is never alone to say it
 */
public record DueTime(Instant at, String text, String word) {

    static final String LATE = "Försenad";
    static final String TODAY = "I dag";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("'kl.' HH:mm", SwedishText.LOCALE);

    public static DueTime of(Instant at, Instant now) {
        var due = at.atZone(SwedishTime.ZONE);
        var today = now.atZone(SwedishTime.ZONE).toLocalDate();
        return new DueTime(at, text(due, today), word(at, now, due.toLocalDate(), today));
    }

    public boolean late() {
        return word.equals(LATE);
    }

    /** The style that goes with the word. */
    public String style() {
        return late() ? "late" : "soon";
    }

    private static String word(Instant at, Instant now, LocalDate day, LocalDate today) {
        if (at.isBefore(now)) {
            return LATE;
        }
        return day.equals(today) ? TODAY : "";
    }

    private static String text(ZonedDateTime due, LocalDate today) {
        var day = due.toLocalDate();
        if (day.equals(today)) {
            return "i dag " + CLOCK.format(due);
        }
        if (day.equals(today.plusDays(1))) {
            return "i morgon " + CLOCK.format(due);
        }
        if (day.equals(today.minusDays(1))) {
            return "i går " + CLOCK.format(due);
        }
        return day.getYear() == today.getYear() ? SwedishText.moment(due.toInstant()) : SwedishText.day(day);
    }
}
