package se.hemvist.relativecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;

/**
 * Whether the chief lets the police know that the case ends.
 *
 * @param basis a code of the catalogue; null when nothing lets them
 */
record FinalGroundChosen(@Nullable String basis, String reason, String officer, Instant at) implements CaseEntry {

    @Override
    public String toString() {
        return "FinalGroundChosen[" + basis + "]";
    }
}
