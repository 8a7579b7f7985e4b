package se.hemvist.threat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/**
 * Gör initial riskanalys: the same day, a level and whether the police's own conditions are met.
 *
 * @param witness whether the person is a bevisperson
 */
public record AnalyseInitialRisk(
        @NotNull ThreatLevel level,
        @NotNull YesNo motivated,
        @NotNull YesNo conditionsSigned,
        @NotNull YesNo witness,
        @Nullable @Size(max = 10_000) String grounds,
        @NotBlank @Size(max = 10_000) String releaseText) {

    PoliceConditions conditions() {
        return PoliceConditions.of(motivated, conditionsSigned, witness);
    }

    @Override
    public String toString() {
        return "AnalyseInitialRisk[" + level + "]";
    }
}
