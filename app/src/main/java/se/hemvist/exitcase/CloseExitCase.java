package se.hemvist.exitcase;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** How the case ended, and whether the person wants to be contacted after it. */
record CloseExitCase(ExitOutcome outcome, YesNo aftercare, @Nullable @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "CloseExitCase[•••]";
    }
}
