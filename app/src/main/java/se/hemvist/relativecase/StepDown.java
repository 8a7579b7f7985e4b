package se.hemvist.relativecase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How the protection is stepped down, and how it went. */
record StepDown(Outcome outcome, @NotBlank @Size(max = 10_000) String plan) {

    @Override
    public String toString() {
        return "StepDown[" + outcome + "]";
    }

    /** How the case ends by it. */
    enum Outcome {
        SAFE,
        STEPPED_DOWN,
        MOVED,
        PERSONAL_SECURITY
    }
}
