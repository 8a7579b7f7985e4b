package se.hemvist.urgent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was done so that somebody goes on with the person. Sealed as a whole. */
record Arranged(ArrangeCase.Next next, @Nullable String basis, @Nullable String note, String by, Instant at) {

    @Override
    public String toString() {
        return "Arranged[•••]";
    }
}
