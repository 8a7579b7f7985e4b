package se.hemvist.childcase.custody;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/**
 * One step of a custody.
 *
 * @param on the day on which it happened: each clock counts from its own
 */
record CustodyNote(
        UUID custody, CustodyStep step, LocalDate on, @Nullable String note, @Nullable String officer, Instant at)
        implements CaseEntry {

    String what() {
        return step.title() + ", " + SwedishText.day(on);
    }

    String text() {
        return what() + (note == null || note.isBlank() ? "." : ".\n" + note);
    }

    @Override
    public String toString() {
        return "CustodyNote[" + step + "]";
    }
}
