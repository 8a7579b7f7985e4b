package se.hemvist.childcase.ongoing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/**
 * The decision on it.
 *
 * @param decided whether it applies
 */
record RestrictionTried(
        UUID restriction, ReviewKind kind, boolean decided, LocalDate on, String reason, String officer, Instant at)
        implements CaseEntry {

    String what() {
        return kind.title() + (decided ? " beslutad, " : " avslagen, ") + SwedishText.day(on);
    }

    String text() {
        return what() + ".\nSkäl: " + reason;
    }

    @Override
    public String toString() {
        return "RestrictionTried[•••]";
    }
}
