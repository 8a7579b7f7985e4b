package se.hemvist.childcase.inquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** What the inquiry has found, and what it proposes. */
record InvestigateChild(
        @NotBlank @Size(max = 10_000) String youngView,
        @NotBlank @Size(max = 10_000) String guardianView,
        @NotBlank @Size(max = 10_000) String needs,
        YesNo psychiatric,
        @Nullable @Size(max = 10_000) String healthContact,
        List<VoluntaryPath> voluntaryPaths,
        @Nullable LocalDate consentOn,
        ChildMeasure measure,
        @NotBlank @Size(max = 10_000) String proposal) {

    InvestigateChild {
        voluntaryPaths = voluntaryPaths == null ? List.of() : List.copyOf(voluntaryPaths);
    }

    @Override
    public String toString() {
        return "InvestigateChild[•••]";
    }
}
