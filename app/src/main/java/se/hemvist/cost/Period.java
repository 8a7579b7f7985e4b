package se.hemvist.cost;

import java.time.LocalDate;
import se.hemvist.organisation.SwedishText;

/** The days from the first to the last, both counted. */
record Period(LocalDate from, LocalDate until) {

    Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A period ends after it has begun");
        }
    }

    public String text() {
        return SwedishText.day(from) + " till " + SwedishText.day(until);
    }
}
