package se.hemvist.relativecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;

/** That the police have been asked for the final assessment. */
record FinalAsked(Instant at) implements CaseEntry {

    @Override
    public @Nullable String officer() {
        return null;
    }
}
