package se.hemvist.childcase.ongoing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/**
 * What was decided to follow on the care.
 *
 * @param followUpFrom null when nothing is followed up
 */
record AfterCarePlanned(UUID care, @Nullable LocalDate followUpFrom, String reason, String officer, Instant at)
        implements CaseEntry {

    String what() {
        return followUpFrom == null
                ? "Ingen uppföljning av vården"
                : "Uppföljning av vården från " + SwedishText.day(followUpFrom);
    }

    String text() {
        return what() + ".\n" + reason;
    }

    @Override
    public String toString() {
        return "AfterCarePlanned[•••]";
    }
}
