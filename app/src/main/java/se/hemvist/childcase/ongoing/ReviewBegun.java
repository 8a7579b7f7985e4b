package se.hemvist.childcase.ongoing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/**
 * Something goes on from that day, and is tried again and again.
 *
 * @param review the matter
 */
record ReviewBegun(UUID review, ReviewKind kind, LocalDate from, Instant at) implements CaseEntry {

    /** Nobody: it follows from what somebody has decided or noted. */
    @Override
    public @Nullable String officer() {
        return null;
    }

    String what() {
        return kind.title() + " från " + SwedishText.day(from);
    }
}
