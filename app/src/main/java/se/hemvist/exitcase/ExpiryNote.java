package se.hemvist.exitcase;

import java.time.Instant;

/** That somebody has seen that the assessment has expired, and how the person is protected until there is a new one. */
record ExpiryNote(boolean contacted, String meanwhile, String officer, Instant at) implements Entry {

    @Override
    public String toString() {
        return "ExpiryNote[•••]";
    }
}
