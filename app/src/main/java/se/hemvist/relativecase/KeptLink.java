package se.hemvist.relativecase;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a link goes on although the case at its other end is closed.
 *
 * @param until the day when its officer is asked again
 */
record KeptLink(String by, Instant at, String why, LocalDate until) {

    @Override
    public String toString() {
        return "KeptLink[•••]";
    }
}
