package se.hemvist.placement.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;

/** A stay is prolonged past the last day that it has, to a day that has not passed and lies within two years. */
public final class LongerStay {

    private static final int YEARS_AHEAD = 2;

    private LongerStay() {}

    /** @param until the last day so far; none: the stay has no end to put off */
    public static void check(@Nullable LocalDate until, LocalDate asked, LocalDate today) {
        if (until == null) {
            throw new Refusal("Vistelsen gäller tills vidare och behöver inte förlängas.");
        }
        if (!asked.isAfter(until)) {
            throw new Refusal("until", "Den nya slutdagen behöver ligga efter den nuvarande. Välj en senare dag.");
        }
        if (asked.isBefore(today)) {
            throw new Refusal("until", "Slutdagen har passerat. Välj i dag eller en senare dag.");
        }
        if (asked.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refusal("until", "Slutdagen ligger mer än två år framåt. Välj en tidigare dag.");
        }
    }
}
