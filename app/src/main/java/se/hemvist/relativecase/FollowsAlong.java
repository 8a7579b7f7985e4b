package se.hemvist.relativecase;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of those who may be placed together, each in a case of the same officer.
 *
 * @param person as a list shows them
 * @param how they belong to the person of the case that the page is about; empty for that person
 * @param state where their own placement stands
 * @param sought the id of the placement that waits for a home, if any does
 */
record FollowsAlong(LinkableCase of, String person, String how, String state, @Nullable String sought) {

    Optional<String> waiting() {
        return Optional.ofNullable(sought);
    }

    String number() {
        return of.number();
    }

    String named() {
        return person + ", " + number();
    }

    String more() {
        return how.isEmpty() ? state + "." : how + ". " + state + ".";
    }

    @Override
    public String toString() {
        return "FollowsAlong[" + of.id() + "]";
    }
}
