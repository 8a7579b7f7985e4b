package se.hemvist.childcase.intake;

import java.time.Instant;
import se.hemvist.casework.CaseEntry;

/** Somebody knows more of who the child is, though it could not be found out before. */
record IdentitySought(String reason, String officer, Instant at) implements CaseEntry {

    @Override
    public String toString() {
        return "IdentitySought[•••]";
    }
}
