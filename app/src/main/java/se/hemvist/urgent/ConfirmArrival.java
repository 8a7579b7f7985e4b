package se.hemvist.urgent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Genomför akut placering: whether the person came, and which day. */
record ConfirmArrival(Outcome outcome, @Nullable LocalDate arrivedOn) {

    enum Outcome {
        ARRIVED,
        NOT_ARRIVED
    }

    @Override
    public String toString() {
        return "ConfirmArrival[" + outcome + "]";
    }
}
