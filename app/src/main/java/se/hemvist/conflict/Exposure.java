package se.hemvist.conflict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Röjt boende: somebody knows this home since a day, and for ever.
 *
 * @param since null when it has always been known
 */
public record Exposure(Home home, Party to, @Nullable LocalDate since, FactRef ref) {

    boolean holdsIn(Window window) {
        return since == null || window.isNotOverBefore(since);
    }
}
