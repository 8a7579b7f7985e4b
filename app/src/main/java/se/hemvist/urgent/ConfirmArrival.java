package se.hemvist.urgent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.placement.TellingTheHome.Part;
import se.hemvist.placement.TellingTheHome.Way;

/** Genomför akut placering: whether the person came, which day, and what the home has been told of them and how. */
record ConfirmArrival(Outcome outcome, @Nullable LocalDate arrivedOn, List<Part> toldHome, @Nullable Way toldBy) {

    ConfirmArrival {
        toldHome = toldHome == null ? List.of() : List.copyOf(toldHome);
    }

    enum Outcome {
        ARRIVED,
        NOT_ARRIVED
    }

    @Override
    public String toString() {
        return "ConfirmArrival[" + outcome + "]";
    }
}
