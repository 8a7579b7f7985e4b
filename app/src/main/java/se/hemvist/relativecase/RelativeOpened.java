package se.hemvist.relativecase;

import java.time.Instant;
import se.hemvist.casework.CaseEntry;

/** Why the case was opened. */
record RelativeOpened(HowUrgent urgency, String story, String officer, Instant at) implements CaseEntry {

    @Override
    public String toString() {
        return "RelativeOpened[•••]";
    }
}
