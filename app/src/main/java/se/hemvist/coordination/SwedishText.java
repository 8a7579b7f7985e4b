package se.hemvist.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.hemvist.organisation.SwedishTime;

/** Days and moments as people read them. */
final class SwedishText {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM 'kl.' HH:mm", SWEDISH);

    private SwedishText() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant moment) {
        return DAY.format(moment.atZone(SwedishTime.ZONE));
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(SwedishTime.ZONE));
    }
}
