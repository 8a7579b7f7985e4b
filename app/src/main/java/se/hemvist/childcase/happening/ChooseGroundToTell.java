package se.hemvist.childcase.happening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param basis a code of the catalogue, or that nothing lets the police be told */
record ChooseGroundToTell(@NotBlank String basis, @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "ChooseGroundToTell[" + basis + "]";
    }
}
