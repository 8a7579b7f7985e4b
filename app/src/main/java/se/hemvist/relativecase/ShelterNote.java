package se.hemvist.relativecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/** One step of a child's shelter: when it was taken, and what was said. */
record ShelterNote(
        UUID shelter, ShelterStep step, LocalDate on, @Nullable String text, @Nullable String officer, Instant at)
        implements CaseEntry {

    String line() {
        return SwedishText.day(on) + ": " + step.title();
    }

    @Override
    public String toString() {
        return "ShelterNote[" + step + "]";
    }
}
