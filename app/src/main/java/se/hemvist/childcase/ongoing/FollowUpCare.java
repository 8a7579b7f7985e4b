package se.hemvist.childcase.ongoing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.childcase.course.CaseOutcome;

/** How the child is when the follow-up ends. */
record FollowUpCare(LocalDate endedOn, @NotBlank @Size(max = 10_000) String note, CaseOutcome outcome) {

    @Override
    public String toString() {
        return "FollowUpCare[•••]";
    }
}
