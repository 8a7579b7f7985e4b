package se.hemvist.childcase.sis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.organisation.SwedishText;

/**
 * The board's decision.
 *
 * @param applied whether SiS is asked for a place
 */
record SisDecided(UUID sis, boolean applied, LocalDate on, String reason, String officer, Instant at)
        implements SisEntry {

    String what() {
        return (applied ? "Ansökan till SiS beslutad, " : "Ingen ansökan till SiS, ") + SwedishText.day(on);
    }

    String text() {
        return what() + ".\nSkäl: " + reason;
    }

    @Override
    public String toString() {
        return "SisDecided[•••]";
    }
}
