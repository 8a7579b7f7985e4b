package se.hemvist.childcase.inquiry;

import java.time.Instant;
import se.hemvist.casework.CaseEntry;

/** The inquiry needs more than four months. */
record MoreTimeAsked(String reason, String officer, Instant at) implements CaseEntry {

    String text() {
        return "Längre tid begärd.\nSkäl: " + reason;
    }

    @Override
    public String toString() {
        return "MoreTimeAsked[•••]";
    }
}
