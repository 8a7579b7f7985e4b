package se.hemvist.check;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The check of what one fact touches.
 *
 * @param judgedTo the last stay of the last page that was judged
 */
record ConflictCheck(UUID id, CheckedFact fact, @Nullable String judgedTo, boolean done) {

    boolean isAhead(String stay) {
        return judgedTo == null || stay.compareTo(judgedTo) > 0;
    }
}
