package se.hemvist.exitcase;

import java.time.Instant;

/** That the receiving region was not told by consent, and what was done instead. */
record WithheldNote(AfterWithheld done, String note, String officer, Instant at) implements Entry {

    @Override
    public String toString() {
        return "WithheldNote[•••]";
    }
}
