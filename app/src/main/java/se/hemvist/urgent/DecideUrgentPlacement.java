package se.hemvist.urgent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Pröva akut placering: what was decided in the night is confirmed, or has ended.
 *
 * @param leftOn the last day, when it has ended
 */
record DecideUrgentPlacement(Verdict verdict, @Nullable LocalDate leftOn, @NotBlank @Size(max = 10_000) String reason) {

    enum Verdict {
        CONFIRM("Placeringen bekräftad"),
        END("Placeringen avslutad");

        private final String title;

        Verdict(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    @Override
    public String toString() {
        return "DecideUrgentPlacement[" + verdict + "]";
    }
}
