package se.hemvist.childcase.ongoing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the board has decided. */
record DecideReview(ReviewAnswer decision, LocalDate decidedOn, @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "DecideReview[•••]";
    }
}
