package se.hemvist.childcase.intake;

import java.time.Instant;
import se.hemvist.casework.CaseEntry;

/** It cannot be found out who the child is: the child stays unknown, to the check and to the police. */
record ChildNotIdentified(String why, String officer, Instant at) implements CaseEntry {

    @Override
    public String toString() {
        return "ChildNotIdentified[•••]";
    }
}
