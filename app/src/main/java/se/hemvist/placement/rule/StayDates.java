package se.hemvist.placement.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;

/** A stay that is sought begins today or later, runs forwards, and lies within two years. */
public final class StayDates {

    private static final int YEARS_AHEAD = 2;

    private StayDates() {}

    public static void check(LocalDate from, @Nullable LocalDate until, LocalDate today) {
        var limit = today.plusYears(YEARS_AHEAD);
        if (from.isBefore(today)) {
            throw new Refusal("from", "Startdagen har passerat. Välj i dag eller en senare dag.");
        }
        if (from.isAfter(limit)) {
            throw new Refusal("from", "Startdagen ligger mer än två år framåt. Välj en tidigare dag.");
        }
        if (until != null && until.isBefore(from)) {
            throw new Refusal("until", "Slutdagen ligger före startdagen. Välj en senare slutdag eller lämna den tom.");
        }
        if (until != null && until.isAfter(limit)) {
            throw new Refusal(
                    "until", "Slutdagen ligger mer än två år framåt. Välj en tidigare slutdag eller lämna den tom.");
        }
    }
}
