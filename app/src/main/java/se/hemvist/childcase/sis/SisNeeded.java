package se.hemvist.childcase.sis;

import java.time.Instant;
import java.util.UUID;

/** Why the child needs a home of the state. */
record SisNeeded(UUID sis, String reason, String officer, Instant at) implements SisEntry {

    @Override
    public String toString() {
        return "SisNeeded[•••]";
    }
}
