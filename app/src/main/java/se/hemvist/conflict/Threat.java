package se.hemvist.conflict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recorded threat against a person; it has no end but is open until somebody closes it.
 *
 * @param from the day it began, null when it has always been
 * @param withNetworks a threat by a person that the people of that person's networks carry too
 */
public record Threat(
        String against, Party by, boolean open, @Nullable LocalDate from, boolean withNetworks, FactRef ref) {

    boolean holdsIn(Window window) {
        return open && (from == null || window.isNotOverBefore(from));
    }
}
