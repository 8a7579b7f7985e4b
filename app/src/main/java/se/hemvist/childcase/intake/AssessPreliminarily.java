package se.hemvist.childcase.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.hemvist.engine.YesNo;

/** Whether an inquiry is to be opened, and why. */
record AssessPreliminarily(YesNo open, @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "AssessPreliminarily[•••]";
    }
}
