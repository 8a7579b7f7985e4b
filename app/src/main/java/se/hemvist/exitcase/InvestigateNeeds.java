package se.hemvist.exitcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** What the inquiry found; the six needs may be left empty. */
record InvestigateNeeds(
        @Nullable @Size(max = 10_000) String housing,
        @Nullable @Size(max = 10_000) String economy,
        @Nullable @Size(max = 10_000) String health,
        @Nullable @Size(max = 10_000) String occupation,
        @Nullable @Size(max = 10_000) String family,
        @Nullable @Size(max = 10_000) String other,
        YesNo motivated,
        YesNo placementNeeded,
        @NotBlank @Size(max = 10_000) String proposal) {

    @Override
    public String toString() {
        return "InvestigateNeeds[•••]";
    }
}
