package se.hemvist.threat;

import jakarta.validation.constraints.NotNull;
import se.hemvist.engine.YesNo;

/**
 * Följ upp polisens villkor: what has changed in them since it was last said.
 *
 * @param witness whether the person is a bevisperson
 */
record FollowUpConditions(@NotNull YesNo motivated, @NotNull YesNo conditionsSigned, @NotNull YesNo witness) {

    PoliceConditions conditions() {
        return PoliceConditions.of(motivated, conditionsSigned, witness);
    }
}
