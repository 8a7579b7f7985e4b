package se.hemvist.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Genomför placering: whether the person came.
 *
 * @param arrivedOn the day when they did
 */
record CarryOutPlacement(Outcome outcome, @Nullable LocalDate arrivedOn) {

    enum Outcome {
        ARRIVED,
        NOT_ARRIVED,
        CALLED_OFF
    }

    @Override
    public String toString() {
        return "CarryOutPlacement[" + outcome + "]";
    }
}
