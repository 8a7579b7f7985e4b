package se.hemvist.relativecase;

import java.time.Instant;
import se.hemvist.casework.CaseEntry;

/** That the police's assessment has expired, and how the person is protected meanwhile. */
record ExpiryNoted(boolean contacted, String meanwhile, String officer, Instant at) implements CaseEntry {

    @Override
    public String toString() {
        return "ExpiryNoted[•••]";
    }
}
