package se.hemvist.childcase.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/**
 * Orosanmälan.
 *
 * @param concern the matter that it is
 * @param joined whether the child had an open case already
 */
record Concern(
        UUID concern,
        boolean joined,
        ConcernSource source,
        @Nullable String reporter,
        LocalDate receivedOn,
        String what,
        String officer,
        Instant at)
        implements CaseEntry {

    String text() {
        var who = reporter == null || reporter.isBlank() ? "" : " (" + reporter.strip() + ")";
        return "Orosanmälan " + ReportNumber.of(concern) + " från "
                + source.title().toLowerCase(SwedishText.LOCALE) + who + ", " + SwedishText.day(receivedOn) + ":\n"
                + what;
    }

    @Override
    public String toString() {
        return "Concern[•••]";
    }
}
