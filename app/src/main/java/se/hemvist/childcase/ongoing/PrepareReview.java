package se.hemvist.childcase.ongoing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the board needs to know to try it, and the officer's proposal. */
record PrepareReview(
        @NotBlank @Size(max = 10_000) String childView,
        @NotBlank @Size(max = 10_000) String guardianView,
        @NotBlank @Size(max = 10_000) String report,
        ReviewAnswer proposal,
        @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "PrepareReview[•••]";
    }
}
