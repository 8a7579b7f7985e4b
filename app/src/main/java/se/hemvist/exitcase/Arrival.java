package se.hemvist.exitcase;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a person of a case has come to a home. Sealed as a whole.
 *
 * @param municipality the code of the kommun where the home lies
 * @param at when the kommun said so
 */
record Arrival(String municipality, LocalDate from, Notice notice, Instant at) {

    /** Whether the police there know. */
    enum Notice {
        /** Not settled yet. */
        PENDING,
        /** The kommun's own region, which has the case already. */
        OWN_REGION,
        INFORMED,
        WITHHELD
    }

    Arrival now(Notice settled) {
        return new Arrival(municipality, from, settled, at);
    }

    @Override
    public String toString() {
        return "Arrival[•••]";
    }
}
