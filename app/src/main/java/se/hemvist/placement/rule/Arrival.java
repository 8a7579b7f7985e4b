package se.hemvist.placement.rule;

import java.time.LocalDate;
import se.hemvist.engine.Refusal;

/** When a person may have come to the home: not in the future, and not long before the stay that was decided. */
public final class Arrival {

    private static final int DAYS_EARLY = 7;

    private Arrival() {}

    public static void check(String field, LocalDate arrivedOn, LocalDate decidedFrom, LocalDate today) {
        if (arrivedOn.isAfter(today)) {
            throw new Refusal(field, "Ankomstdagen har inte kommit än. Ange den när personen är på plats.");
        }
        if (arrivedOn.isBefore(decidedFrom.minusDays(DAYS_EARLY))) {
            throw new Refusal(
                    field, "Ankomstdagen ligger mer än en vecka före beslutets första dag. Kontrollera datumet.");
        }
    }
}
