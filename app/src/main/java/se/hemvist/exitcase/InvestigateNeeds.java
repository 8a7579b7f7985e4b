package se.hemvist.exitcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** What the inquiry found; the needs may all be left empty. */
record InvestigateNeeds(
        @Nullable @Size(max = 10_000) String housing,
        @Nullable @Size(max = 10_000) String income,
        @Nullable @Size(max = 10_000) String debts,
        @Nullable @Size(max = 10_000) String addiction,
        @Nullable @Size(max = 10_000) String mentalHealth,
        @Nullable @Size(max = 10_000) String tattoos,
        @Nullable @Size(max = 10_000) String occupation,
        @Nullable @Size(max = 10_000) String company,
        @Nullable @Size(max = 10_000) String children,
        @Nullable @Size(max = 10_000) String relatives,
        @Nullable @Size(max = 10_000) String protectedData,
        YesNo motivated,
        YesNo placementNeeded,
        @NotBlank @Size(max = 10_000) String proposal) {

    @Override
    public String toString() {
        return "InvestigateNeeds[•••]";
    }
}
