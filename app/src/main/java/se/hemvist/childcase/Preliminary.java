package se.hemvist.childcase;

import java.time.Instant;
import se.hemvist.casework.CaseEntry;

/** Förhandsbedömning: whether an inquiry is opened. */
public record Preliminary(boolean open, String reason, String officer, Instant at) implements CaseEntry {

    @Override
    public String toString() {
        return "Preliminary[•••]";
    }
}
