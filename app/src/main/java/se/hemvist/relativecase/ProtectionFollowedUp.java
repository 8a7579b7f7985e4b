package se.hemvist.relativecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/**
 * How the protection stood that day.
 *
 * @param nextOn the day of the next one; null after the last
 */
record ProtectionFollowedUp(
        List<ProtectiveMeasure> kept, String note, @Nullable LocalDate nextOn, String officer, Instant at)
        implements CaseEntry {

    ProtectionFollowedUp {
        kept = List.copyOf(kept);
    }

    String text() {
        return SwedishText.moment(at) + "\n" + note + (kept.isEmpty() ? "" : "\n" + ProtectiveMeasure.text(kept));
    }

    @Override
    public String toString() {
        return "ProtectionFollowedUp[•••]";
    }
}
