package se.hemvist.placement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.placement.TellingTheHome.Part;
import se.hemvist.placement.TellingTheHome.Way;

/**
 * Genomför placering: whether the person came.
 *
 * @param arrivedOn the day when they did
 * @param toldHome what the home has been told of them; empty when nothing
 * @param toldBy how it was told
 */
record CarryOutPlacement(Outcome outcome, @Nullable LocalDate arrivedOn, List<Part> toldHome, @Nullable Way toldBy) {

    CarryOutPlacement {
        toldHome = toldHome == null ? List.of() : List.copyOf(toldHome);
    }

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
