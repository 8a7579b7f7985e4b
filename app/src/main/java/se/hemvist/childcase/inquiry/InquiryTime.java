package se.hemvist.childcase.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/**
 * Whether the inquiry gets more time.
 *
 * @param until its new last day; null when it gets none
 */
record InquiryTime(@Nullable LocalDate until, String reason, String officer, Instant at) implements CaseEntry {

    String what() {
        return until == null
                ? "Utredningstiden förlängs inte"
                : "Utredningstiden förlängd till " + SwedishText.day(until);
    }

    String text() {
        return what() + ".\nSkäl: " + reason;
    }

    @Override
    public String toString() {
        return "InquiryTime[•••]";
    }
}
