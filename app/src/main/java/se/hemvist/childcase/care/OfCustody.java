package se.hemvist.childcase.care;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;

/** Which custody an application for care follows: then the child is held, and the court is in a hurry. */
record OfCustody(UUID application, UUID custody, Instant at) implements CaseEntry {

    @Override
    public @Nullable String officer() {
        return null;
    }
}
