package se.hemvist.exitcase;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How the case ended. */
record CloseExitCase(ExitOutcome outcome, @Nullable @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "CloseExitCase[•••]";
    }
}
