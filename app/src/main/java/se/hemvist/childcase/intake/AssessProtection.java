package se.hemvist.childcase.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** Whether the child needs protection now, and whether the police are to assess the threat. */
record AssessProtection(
        Immediate immediate, @NotBlank @Size(max = 10_000) String reason, YesNo askPolice, @Nullable String basis) {

    @Override
    public String toString() {
        return "AssessProtection[•••]";
    }
}
