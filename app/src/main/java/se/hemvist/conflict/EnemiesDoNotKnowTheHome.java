package se.hemvist.conflict;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** EXPOSED_HOME: an enemy knows the home. What a person knows of a home never counts against that person. */
final class EnemiesDoNotKnowTheHome implements PlaceRule {

    @Override
    public List<Finding> check(Visit visit) {
        var known = visit.facts().recorded().exposures().stream()
                .filter(exposure -> exposure.holdsIn(visit.window()))
                .filter(exposure -> !exposure.to().isPerson(visit.person().id()))
                .filter(exposure ->
                        Nearness.of(visit.home(), exposure.home(), visit.facts().settings()) == Nearness.SAME_HOME)
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        var enmity = visit.enmity();
        var enemies = new LinkedHashMap<Party, Set<FactRef>>();
        for (var exposure : known) {
            var reasons = enmity.reasonsAgainst(exposure.to(), visit.window(), visit.facts());
            if (!reasons.isEmpty()) {
                var causes = enemies.computeIfAbsent(exposure.to(), none -> new LinkedHashSet<>());
                causes.add(exposure.ref());
                causes.addAll(reasons);
            }
        }
        return enemies.entrySet().stream()
                .map(enemy -> visit.found(ConflictKind.EXPOSED_HOME, enemy.getKey(), enemy.getValue()))
                .toList();
    }
}
