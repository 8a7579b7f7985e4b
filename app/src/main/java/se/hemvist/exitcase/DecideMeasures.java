package se.hemvist.exitcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The decision on measures and why. */
record DecideMeasures(
        MeasuresAnswer decision,
        @Nullable @Size(max = 10_000) String measures,
        @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "DecideMeasures[•••]";
    }
}
