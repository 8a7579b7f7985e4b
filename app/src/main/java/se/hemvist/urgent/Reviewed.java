package se.hemvist.urgent;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the chief or the nämnd said of the night's decision. Sealed as a whole. */
record Reviewed(
        DecideUrgentPlacement.Verdict verdict, @Nullable LocalDate leftOn, String reason, String by, Instant at) {

    @Override
    public String toString() {
        return "Reviewed[•••]";
    }
}
