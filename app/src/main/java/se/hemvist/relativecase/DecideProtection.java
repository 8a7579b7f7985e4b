package se.hemvist.relativecase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The decision on protection and why. */
record DecideProtection(Answer decision, List<ProtectiveMeasure> granted, @NotBlank @Size(max = 10_000) String reason) {

    DecideProtection {
        granted = granted == null ? List.of() : List.copyOf(granted);
    }

    @Override
    public String toString() {
        return "DecideProtection[•••]";
    }

    /** Granted or not. */
    enum Answer {
        GRANT,
        REFUSE
    }
}
