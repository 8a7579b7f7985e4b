package se.hemvist.exitcase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Beslut om insatser, by another than the inquirer. Sealed as a whole. */
record MeasuresDecision(MeasuresAnswer answer, @Nullable String measures, String reason, String decider, Instant at) {

    boolean grants() {
        return answer == MeasuresAnswer.GRANT;
    }

    @Override
    public String toString() {
        return "MeasuresDecision[•••]";
    }
}
