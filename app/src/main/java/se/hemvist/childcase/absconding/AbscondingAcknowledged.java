package se.hemvist.childcase.absconding;

import java.time.Instant;
import java.util.UUID;
import se.hemvist.casework.CaseEntry;

/** The chief knows of it. */
record AbscondingAcknowledged(UUID absconding, String note, String officer, Instant at) implements CaseEntry {

    @Override
    public String toString() {
        return "AbscondingAcknowledged[•••]";
    }
}
