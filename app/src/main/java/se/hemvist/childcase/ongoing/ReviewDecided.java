package se.hemvist.childcase.ongoing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/** The board has tried it once. */
record ReviewDecided(
        UUID review, ReviewKind kind, ReviewAnswer answer, LocalDate on, String reason, String officer, Instant at)
        implements CaseEntry {

    String what() {
        return kind.task() + ": " + answer.title().toLowerCase(SwedishText.LOCALE) + ", " + SwedishText.day(on);
    }

    String text() {
        return what() + ".\nSkäl: " + reason;
    }

    @Override
    public String toString() {
        return "ReviewDecided[•••]";
    }
}
