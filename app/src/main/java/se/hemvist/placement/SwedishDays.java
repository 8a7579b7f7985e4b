package se.hemvist.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.SwedishTime;

/** Days and moments as people read them. */
final class SwedishDays {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("'kl.' HH:mm 'den' d MMMM", SWEDISH).withZone(SwedishTime.ZONE);

    private SwedishDays() {}

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    static String period(LocalDate from, @Nullable LocalDate until) {
        return "från den " + DAY.format(from) + (until == null ? ", tills vidare" : " till den " + DAY.format(until));
    }
}
