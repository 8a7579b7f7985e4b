package se.hemvist.exitcase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the question of a final assessment has come.
 *
 * @param asked when the police were told that the case ends
 * @param reminded when the chief last dealt with its being late
 * @param givenUp whether the chief closes the case without it
 */
record FinalQuestion(@Nullable Instant asked, @Nullable Instant reminded, boolean givenUp) {

    static final FinalQuestion NOT_ASKED = new FinalQuestion(null, null, false);
}
