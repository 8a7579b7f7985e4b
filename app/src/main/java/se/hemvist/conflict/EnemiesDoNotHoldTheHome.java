package se.hemvist.conflict;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

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
        return visit.enmity().networks().entrySet().stream()
                .filter(enemy -> links.containsKey(enemy.getKey()))
                .map(enemy -> visit.found(
                        ConflictKind.HOME_LINKED,
                        Party.network(enemy.getKey()),
                        Finding.both(links.getOrDefault(enemy.getKey(), Set.of()), enemy.getValue())))
                .toList();
    }
}
