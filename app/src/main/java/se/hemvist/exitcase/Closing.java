package se.hemvist.exitcase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the case ended; an outcome only where a person has chosen one.
 *
 * @param aftercare the person wants to be contacted after the case
 */
record Closing(Ending ending, @Nullable ExitOutcome outcome, boolean aftercare, @Nullable String note, Instant at) {

    @Override
    public String toString() {
        return "Closing[" + ending + "]";
    }
}
