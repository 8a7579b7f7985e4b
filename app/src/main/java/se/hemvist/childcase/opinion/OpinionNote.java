package se.hemvist.childcase.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/**
 * One step of an opinion.
 *
 * @param on the day on which it happened
 * @param until the last day that the prosecutor has set; null where none is set
 */
record OpinionNote(
        UUID opinion,
        OpinionStep step,
        LocalDate on,
        @Nullable LocalDate until,
        @Nullable String text,
        String officer,
        Instant at)
        implements CaseEntry {

    String what() {
        return step.title() + ", " + SwedishText.day(on)
                + (until == null ? "" : ", senast den " + SwedishText.day(until));
    }

    String whole() {
        return what() + (text == null || text.isBlank() ? "." : ".\n" + text);
    }

    @Override
    public String toString() {
        return "OpinionNote[" + step + "]";
    }
}
