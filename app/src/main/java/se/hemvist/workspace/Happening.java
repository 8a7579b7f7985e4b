package se.hemvist.workspace;

import java.time.Instant;

/**
 * One row of a case's timeline.
 *
 * @param who the name of whoever did it, or the authority that it came from
 */
public record Happening(Instant at, String what, String who) {

    @Override
    public String toString() {
        return "Happening[" + at + "]";
    }
}
