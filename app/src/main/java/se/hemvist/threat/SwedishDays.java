package se.hemvist.threat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them: 4 augusti 2026. */
final class SwedishDays {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH);

    private SwedishDays() {}

    static String of(LocalDate day) {
        return LONG.format(day);
    }
}
