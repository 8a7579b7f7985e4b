package se.hemvist.exitcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The decision on measures and why. */
record DecideMeasures(
        @NotNull(message = "Välj bevilja eller avslå.") MeasuresAnswer decision,
        @Nullable @Size(max = 10000, message = "Insatserna får ha högst 10 000 tecken. Korta texten.") String measures,
        @NotBlank(message = "Skriv skälen för beslutet.")
                @Size(max = 10000, message = "Skälen får ha högst 10 000 tecken. Korta texten.")
                String reason) {

    @Override
    public String toString() {
        return "DecideMeasures[•••]";
    }
}
