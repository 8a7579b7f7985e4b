package se.hemvist.relativecase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param ground a code of the catalogue, or that nothing lets the police be told */
record ChooseRelativeGround(@NotBlank String ground, @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "ChooseRelativeGround[" + ground + "]";
    }
}
