package se.hemvist.suitability;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;

/**
 * A home is held for the child, or has taken it in.
 *
 * @param stay by its id
 * @param family whether private persons take the child in
 * @param home as the kommun may read it
 */
record HomeHeld(UUID suitability, String stay, boolean family, String home, Instant at) implements CaseEntry {

    @Override
    public @Nullable String officer() {
        return null;
    }

    @Override
    public String toString() {
        return "HomeHeld[•••]";
    }
}
