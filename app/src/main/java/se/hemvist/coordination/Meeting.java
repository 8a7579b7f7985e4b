package se.hemvist.coordination;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import se.hemvist.conflict.Window;

/**
 * Where and when an open conflict is.
 *
 * @param round the stays, homes and persons that it is about; homes and persons by keyed tokens
 */
record Meeting(String conflict, Set<String> stays, Set<String> round, Window window) {

    Meeting {
        stays = Set.copyOf(stays);
        round = Set.copyOf(round);
    }

    /** Whether they belong to one situation: the same stay, or the same home or person in days that overlap. */
    boolean meets(Meeting other) {
        return !Collections.disjoint(stays, other.stays)
                || !Collections.disjoint(round, other.round) && overlaps(other.window);
    }

    private boolean overlaps(Window other) {
        return begins(window, other) && begins(other, window);
    }

    private static boolean begins(Window one, Window beforeEndOf) {
        LocalDate last = beforeEndOf.last();
        return last == null || !one.first().isAfter(last);
    }
}
