package se.hemvist.relativecase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import se.hemvist.engine.YesNo;

/** What the person must be protected from, and what is proposed. */
record InvestigateProtection(
        @NotBlank @Size(max = 10_000) String needs,
        @NotEmpty List<ProtectiveMeasure> proposed,
        YesNo placement,
        @NotBlank @Size(max = 10_000) String note) {

    InvestigateProtection {
        proposed = proposed == null ? List.of() : List.copyOf(proposed);
    }

    @Override
    public String toString() {
        return "InvestigateProtection[•••]";
    }
}
