package se.hemvist.relativecase;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;

/**
 * What Skatteverket answered.
 *
 * @param again whether the person applies once more after a refusal
 */
record RecordsAnswered(
        boolean granted, LocalDate on, @Nullable LocalDate until, boolean again, String officer, Instant at)
        implements CaseEntry {

    @Override
    public String toString() {
        return "RecordsAnswered[•••]";
    }
}
