package se.hemvist.urgent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.DeadlinesOfDay;
import se.hemvist.organisation.SwedishText;

/** The days of an urgent placement: from today, or from a few days ago when it was done by telephone, and at most 72 hours. */
record UrgentDays(LocalDate from, LocalDate until) {

    static UrgentDays of(
            boolean alreadyThere, @Nullable LocalDate from, LocalDate until, LocalDate today, DeadlinesOfDay rules) {
        var first = from == null ? today : from;
        if (!alreadyThere && !first.equals(today)) {
            throw new Refusal("from", "Ange en annan första dag än i dag bara när personen redan är på platsen.");
        }
        if (first.isAfter(today)) {
            throw new Refusal("from", "Dagen har inte kommit än. Ange dagen när personen kom till platsen.");
        }
        if (rules.after("URGENT_LATE_ENTRY", first).isBefore(today)) {
            throw new Refusal(
                    "from", "Det är för länge sedan för en akut placering. Öppna ett ärende och placera där.");
        }
        if (until.isBefore(first)) {
            throw new Refusal("until", "Sista dagen ligger före den första. Kontrollera datumet.");
        }
        var last = rules.after("URGENT_STAY", first);
        if (until.isAfter(last)) {
            throw new Refusal(
                    "until",
                    "En akut placering gäller högst 72 timmar. Välj den " + SwedishText.day(last) + " eller tidigare.");
        }
        return new UrgentDays(first, until);
    }

    /** Prints no day: it tells when somebody moved. */
    @Override
    public String toString() {
        return "UrgentDays[•••]";
    }
}
