package se.hemvist.childcase.ongoing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.childcase.course.CaseOutcome;

/** How the case goes on when the care has ended. */
record PlanAfterCare(
        AfterCareNext next,
        @Nullable LocalDate followUpFrom,
        @Nullable CaseOutcome outcome,
        @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "PlanAfterCare[•••]";
    }
}
