package se.hemvist.relativecase;

import java.time.Instant;
import se.hemvist.casework.CaseEntry;

/** What the police said of the final assessment that is late. */
record PoliceReminded(boolean givenUp, String note, String officer, Instant at) implements CaseEntry {

    @Override
    public String toString() {
        return "PoliceReminded[•••]";
    }
}
