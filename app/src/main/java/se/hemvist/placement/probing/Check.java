package se.hemvist.placement.probing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.Point;

/**
 * A home that has been asked about.
 *
 * @param person by a token, the same in every case about them
 * @param home by a token
 * @param place where the home lies; null where nobody needs to know
 * @param givenUp whether the home was let go
 */
record Check(
        String stay, CheckedCase of, String person, String home, @Nullable Point place, boolean givenUp, Instant at) {

    Check lyingAt(@Nullable Point point) {
        return new Check(stay, of, person, home, point, givenUp, at);
    }

    /** Prints neither who nor where. */
    @Override
    public String toString() {
        return "Check[" + stay + "]";
    }
}
