package se.hemvist.relativecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/**
 * What has been answered when a time was out by which a decision falls.
 *
 * @param doneOn when it was done, in time; null when it was not
 */
record MissedShelterSettled(UUID shelter, @Nullable LocalDate doneOn, String reason, String officer, Instant at)
        implements CaseEntry {

    String text() {
        return (doneOn == null ? "Det gjordes inte i tid." : "Gjort i tid, den " + SwedishText.day(doneOn) + ".")
                + "\n\n" + reason;
    }

    @Override
    public String toString() {
        return "MissedShelterSettled[" + shelter + "]";
    }
}
