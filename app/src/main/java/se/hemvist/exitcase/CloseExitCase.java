package se.hemvist.exitcase;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How the case ended. */
record CloseExitCase(
        @NotNull(message = "Ange hur det gick.") ExitOutcome outcome,
        @Nullable @Size(max = 10000, message = "Anteckningen får ha högst 10 000 tecken. Korta den.") String note) {

    @Override
    public String toString() {
        return "CloseExitCase[•••]";
    }
}
