package se.hemvist.placement.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.SwedishText;

/** The days of a stay as people read them; without a last day it is tills vidare. */
public final class StayPeriod {

    private StayPeriod() {}

    public static String text(LocalDate from, @Nullable LocalDate until) {
        var end = until == null ? ", tills vidare" : " till den " + SwedishText.day(until);
        return "från den " + SwedishText.day(from) + end;
    }
}
