package se.hemvist.placement;

import java.time.LocalDate;

/**
 * Where somebody is brought, or is already, before anybody has had the time to decide.
 *
 * @param until the last day
 * @param there whether the person is in the home already, so that the stay goes on until somebody ends it
 */
public record UrgentStay(String home, LocalDate from, LocalDate until, boolean there) {

    @Override
    public String toString() {
        return "UrgentStay[•••]";
    }
}
