package se.hemvist.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as people read them, in Swedish and in Swedish time. */
public final class SwedishText {

    /** For what Swedish sorts and spells its own way. */
    public static final Locale LOCALE = Locale.forLanguageTag("sv-SE");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM 'kl.' HH:mm", LOCALE);
    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("d MMMM yyyy 'kl.' HH:mm", LOCALE);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("'kl.' HH:mm 'den' d MMMM", LOCALE);

    private SwedishText() {}

    /** Such as 4 augusti 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as 4 augusti kl. 14:05. */
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(SwedishTime.ZONE));
    }

    /** The same with its year, for what is read long afterwards: 4 augusti 2026 kl. 14:05. */
    public static String dated(Instant at) {
        return DATED.format(at.atZone(SwedishTime.ZONE));
    }

    /** The same moment with the hour first, as it stands inside a sentence: kl. 14:05 den 4 augusti. */
    public static String clock(Instant at) {
        return CLOCK.format(at.atZone(SwedishTime.ZONE));
    }
}
