package se.hemvist.relativecase;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;

/** How the case ends, from the moment that is decided. */
record RelativeEnding(RelativeOutcome outcome, LocalDate on, String note, @Nullable String officer, Instant at)
        implements CaseEntry {

    @Override
    public String toString() {
        return "RelativeEnding[" + outcome + "]";
    }
}
