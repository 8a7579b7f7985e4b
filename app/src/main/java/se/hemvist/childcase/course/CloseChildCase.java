package se.hemvist.childcase.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** That the case ends and how, or that the child's needs are inquired into again. */
record CloseChildCase(AfterCase next, @Nullable CaseOutcome outcome, @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "CloseChildCase[•••]";
    }
}
