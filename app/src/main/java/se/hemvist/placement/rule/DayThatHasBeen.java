package se.hemvist.placement.rule;

import java.time.LocalDate;
import se.hemvist.engine.Refusal;

/** What is recorded of a stay has happened, and not before the stay began. */
public final class DayThatHasBeen {

    private DayThatHasBeen() {}

    public static void check(String field, LocalDate day, LocalDate began, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal(field, "Dagen har inte kommit än. Ange i dag eller en tidigare dag.");
        }
        if (day.isBefore(began)) {
            throw new Refusal(field, "Dagen ligger före vistelsens början. Kontrollera datumet.");
        }
    }
}
