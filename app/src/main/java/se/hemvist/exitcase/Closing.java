package se.hemvist.exitcase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the case ended; an outcome only where a person has chosen one. */
record Closing(Ending ending, @Nullable ExitOutcome outcome, @Nullable String note, Instant at) {

    @Override
    public String toString() {
        return "Closing[" + ending + "]";
    }
}
