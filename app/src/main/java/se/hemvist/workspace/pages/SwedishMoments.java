package se.hemvist.workspace.pages;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.SwedishTime;

/** Moments as the templates write them. */
@Component("swedishMoments")
class SwedishMoments {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'kl.' HH:mm", SwedishText.LOCALE);

    /** Such as 4 augusti 2026. */
    public String day(Instant at) {
        return SwedishText.day(at.atZone(SwedishTime.ZONE).toLocalDate());
    }

    /** Such as 4 augusti 2026 kl. 14:05. */
    public String moment(Instant at) {
        return MOMENT.format(at.atZone(SwedishTime.ZONE));
    }
}
