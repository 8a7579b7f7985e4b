package se.hemvist.childcase.ongoing;

import java.time.Instant;
import java.util.UUID;
import se.hemvist.casework.CaseEntry;

/** Somebody wants a restriction by 14 § LVU; another must decide. */
record RestrictionAsked(UUID restriction, ReviewKind kind, String reason, String officer, Instant at)
        implements CaseEntry {

    String what() {
        return kind.title() + " begärd";
    }

    @Override
    public String toString() {
        return "RestrictionAsked[•••]";
    }
}
