package se.hemvist.relativecase;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/**
 * What somebody has said who turned 18 in skyddat boende.
 *
 * @param signed of the consent of their own; null where they have given none
 */
record OwnConsentAsked(@Nullable LocalDate signed, String said, String officer, Instant at) implements CaseEntry {

    String title() {
        return signed == null
                ? "Eget samtycke inte lämnat"
                : "Eget samtycke, undertecknat den " + SwedishText.day(signed);
    }

    String text() {
        return title() + ".\n\n" + said;
    }

    @Override
    public String toString() {
        return "OwnConsentAsked[•••]";
    }
}
