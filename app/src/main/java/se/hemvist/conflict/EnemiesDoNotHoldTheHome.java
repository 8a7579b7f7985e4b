package se.hemvist.conflict;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;

/** HOME_LINKED: an enemy network owns the home, runs it or works in it. */
final class EnemiesDoNotHoldTheHome implements PlaceRule {

    @Override
    public List<Finding> check(Visit visit) {
        var links = visit.facts().recorded().homeLinks().stream()
                .filter(link -> link.home().equals(visit.home().id()))
                .collect(groupingBy(HomeLink::network, mapping(HomeLink::ref, toSet())));
        if (links.isEmpty()) {
            return List.of();
        }
        var enemies = visit.enmity().networks();
        links.keySet().retainAll(enemies.keySet());
        return links.entrySet().stream()
                .map(link -> visit.found(
                        ConflictKind.HOME_LINKED,
                        Party.network(link.getKey()),
                        Finding.both(link.getValue(), enemies.get(link.getKey()))))
                .toList();
    }
}
