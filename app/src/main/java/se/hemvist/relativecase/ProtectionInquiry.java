package se.hemvist.relativecase;

import java.time.Instant;
import java.util.List;
import se.hemvist.casework.CaseEntry;

/** What the person must be protected from, and what the caseworker proposes. */
record ProtectionInquiry(
        String needs, List<ProtectiveMeasure> proposed, boolean placement, String proposal, String officer, Instant at)
        implements CaseEntry {

    ProtectionInquiry {
        proposed = List.copyOf(proposed);
    }

    String text() {
        return needs + "\n\nFörslag: " + proposal + "\n" + ProtectiveMeasure.text(proposed);
    }

    @Override
    public String toString() {
        return "ProtectionInquiry[•••]";
    }
}
