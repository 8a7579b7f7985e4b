package se.hemvist.childcase.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;

/** A report of concern has come while the case was being closed: it goes on instead. */
record EndCalledOff(Instant at) implements CaseEntry {

    @Override
    public @Nullable String officer() {
        return null;
    }
}
