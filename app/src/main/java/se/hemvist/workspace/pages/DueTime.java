package se.hemvist.workspace.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.SwedishTime;

/**
 * A moment that something must be done by, as one reads it now.
 *
 * @param text such as i dag kl. 14:05, or i dag alone for what ends with the day
 * @param word Försenad or I dag, where it is; colour is never alone to say it
 */
public record DueTime(Instant at, String text, String word) {

    static final String LATE = "Försenad";
    static final String TODAY = "I dag";

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", SwedishText.LOCALE);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("'kl.' HH:mm", SwedishText.LOCALE);

    public static DueTime of(Instant at, Instant now) {
        var due = at.atZone(SwedishTime.ZONE);
        var today = now.atZone(SwedishTime.ZONE).toLocalDate();
        return new DueTime(at, text(due, today), word(at, now, lastDay(due), today));
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

    /** What ends at midnight ends with the day before. */
    private static LocalDate lastDay(ZonedDateTime due) {
        return endsWithItsDay(due) ? due.toLocalDate().minusDays(1) : due.toLocalDate();
    }

    private static boolean endsWithItsDay(ZonedDateTime due) {
        return due.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String text(ZonedDateTime due, LocalDate today) {
        var day = lastDay(due);
        var clock = endsWithItsDay(due) ? "" : " " + CLOCK.format(due);
        if (day.equals(today)) {
            return "i dag" + clock;
        }
        if (day.equals(today.plusDays(1))) {
            return "i morgon" + clock;
        }
        if (day.equals(today.minusDays(1))) {
            return "i går" + clock;
        }
        return day.getYear() == today.getYear() ? SHORT.format(day) + clock : SwedishText.day(day);
    }
}
