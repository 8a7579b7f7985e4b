package se.hemvist.childcase.sis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;

/** Nothing lets the board place the child any longer, and what was sought for it was called off. */
record GroundsGone(Instant at) implements CaseEntry {

    /** Nobody: it follows by itself. */
    @Override
    public @Nullable String officer() {
        return null;
    }
}
