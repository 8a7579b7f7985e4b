package se.hemvist.threat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.YesNo;

/**
 * Gör initial riskanalys: the same day, a level and, of a leaver, whether the police's own conditions are met.
 *
 * @param witness whether the person is a bevisperson
 */
public record AnalyseInitialRisk(
        @NotNull ThreatLevel level,
        @Nullable YesNo motivated,
        @Nullable YesNo conditionsSigned,
        @Nullable YesNo witness,
        @Nullable @Size(max = 10_000) String grounds,
        @NotBlank @Size(max = 10_000) String releaseText) {

    /** @throws Refusal where one of them is not answered */
    PoliceConditions conditions() {
        return PoliceConditions.of(
                answered("motivated", motivated),
                answered("conditionsSigned", conditionsSigned),
                answered("witness", witness));
    }

    private static YesNo answered(String field, @Nullable YesNo answer) {
        if (answer == null) {
            throw new Refusal(
                    field, "Svara på frågan. Kommunen kan inte bevilja insatser innan polisens villkor är kända.");
        }
        return answer;
    }

    @Override
    public String toString() {
        return "AnalyseInitialRisk[" + level + "]";
    }
}
