package se.hemvist.conflict;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A person's ties to active networks in a window. */
record Belonging(List<Membership> ties) {

    private static final Belonging NONE = new Belonging(List.of());

    /** Live ones: as the enmity is, not as the membership was. */
    static Belonging of(PersonFacts person, Window window, Facts facts) {
        var months = facts.settings().enmityMonths();
        return of(person, membership -> membership.isLiveIn(window, months), facts);
    }

    /** Those that hold on some day of the window itself. */
    static Belonging current(PersonFacts person, Window window, Facts facts) {
        return of(person, membership -> membership.days().meet(window), facts);
    }

    private static Belonging of(PersonFacts person, Predicate<Membership> chosen, Facts facts) {
        return person.memberships().isEmpty()
                ? NONE
                : new Belonging(person.memberships().stream()
                        .filter(chosen)
                        .filter(membership -> facts.isActive(membership.network()))
                        .toList());
    }

    Set<String> networks() {
        return ties.stream().map(Membership::network).collect(toSet());
    }

    boolean isLeaving(String network) {
        return ties(network).anyMatch(membership -> membership.role() == Membership.Role.LEAVING);
    }

    /** Member or associate, and not leaving. */
    boolean isIn(String network) {
        return ties(network).findAny().isPresent() && !isLeaving(network);
    }

    Stream<FactRef> refs(String network) {
        return ties(network).map(Membership::ref);
    }

    private Stream<Membership> ties(String network) {
        return ties.stream().filter(membership -> membership.network().equals(network));
    }
}
