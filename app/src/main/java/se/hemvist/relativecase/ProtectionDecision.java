package se.hemvist.relativecase;

import java.time.Instant;
import java.util.List;
import se.hemvist.casework.CaseEntry;

/** Beslut om skydd, by another than the one who proposed it. */
record ProtectionDecision(boolean granted, List<ProtectiveMeasure> measures, String reason, String officer, Instant at)
        implements CaseEntry {

    ProtectionDecision {
        measures = List.copyOf(measures);
    }

    String text() {
        return (granted ? "Beviljat\n" + ProtectiveMeasure.text(measures) : "Avslaget") + "\n\nSkäl: " + reason;
    }

    @Override
    public String toString() {
        return "ProtectionDecision[•••]";
    }
}
