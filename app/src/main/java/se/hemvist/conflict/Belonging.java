package se.hemvist.conflict;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A person's live memberships in active networks; live as the enmity is, not as the membership was. */
record Belonging(List<Membership> live) {

    static Belonging of(PersonFacts person, Window window, Facts facts) {
        return new Belonging(person.memberships().stream()
                .filter(membership ->
                        membership.isLiveIn(window, facts.settings().enmityMonths()))
                .filter(membership -> facts.isActive(membership.network()))
                .toList());
    }

    Set<String> networks() {
        return live.stream().map(Membership::network).collect(toSet());
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
        return live.stream().filter(membership -> membership.network().equals(network));
    }
}
