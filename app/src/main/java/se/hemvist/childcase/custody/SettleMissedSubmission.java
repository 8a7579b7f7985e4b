package se.hemvist.childcase.custody;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** Whether the custody was submitted to the court before the last day. */
record SettleMissedSubmission(
        YesNo submitted, @Nullable LocalDate submittedOn, @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "SettleMissedSubmission[•••]";
    }
}
