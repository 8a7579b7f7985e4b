package se.hemvist.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;

/** The day of the next review: from tomorrow, and not so far ahead that nobody ever asks. */
final class NextReview {

    private static final int LONGEST_YEARS = 2;

    private NextReview() {}

    static LocalDate of(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            throw new Refusal("reviewOn", "Ange när uppgiften ska ses över.");
        }
        if (!day.isAfter(today) || day.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw new Refusal("reviewOn", "Välj en dag från i morgon till om två år.");
        }
        return day;
    }
}
