package se.hemvist.relativecase;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;

/** What has been applied for at Skatteverket, or that nothing is. */
record RecordsApplied(
        ApplyForProtectedRecords.What what, @Nullable LocalDate on, @Nullable String note, String officer, Instant at)
        implements CaseEntry {

    @Override
    public String toString() {
        return "RecordsApplied[•••]";
    }
}
