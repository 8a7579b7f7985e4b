package se.hemvist.conflict;

import java.util.List;
import java.util.Set;

/** HOSTILE_TERRITORY: the home lies where an enemy network holds sway. */
final class EnemiesDoNotRuleThePlace implements PlaceRule {

    @Override
    public List<Finding> check(Visit visit) {
        return visit.enmity().networks().entrySet().stream()
                .filter(enemy -> visit.facts().network(enemy.getKey()).rules(visit.home()))
                .map(enemy -> visit.found(
                        ConflictKind.HOSTILE_TERRITORY,
                        Party.network(enemy.getKey()),
                        Finding.both(
                                Set.of(visit.facts().network(enemy.getKey()).ref()), enemy.getValue())))
                .toList();
    }
}
