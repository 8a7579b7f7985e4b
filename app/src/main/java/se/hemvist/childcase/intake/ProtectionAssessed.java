package se.hemvist.childcase.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;

/**
 * Skyddsbedömning of one report.
 *
 * @param basis by which the police are to be told; null when they are not
 */
record ProtectionAssessed(
        UUID concern, Immediate immediate, String reason, @Nullable String basis, String officer, Instant at)
        implements CaseEntry {

    @Override
    public String toString() {
        return "ProtectionAssessed[•••]";
    }
}
