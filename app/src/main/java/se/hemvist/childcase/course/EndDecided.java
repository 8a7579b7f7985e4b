package se.hemvist.childcase.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;

/**
 * What was decided of the end of a case.
 *
 * @param outcome null when the needs are inquired into again
 */
record EndDecided(@Nullable CaseOutcome outcome, String reason, String officer, Instant at) implements CaseEntry {

    String what() {
        return outcome == null ? "Ny utredning" : "Avslut bestämt: " + outcome.title();
    }

    @Override
    public String toString() {
        return "EndDecided[•••]";
    }
}
