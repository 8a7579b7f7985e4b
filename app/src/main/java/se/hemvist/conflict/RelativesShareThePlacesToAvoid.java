package se.hemvist.conflict;

import java.util.List;

/** RELATIVES_ENEMY, of a place: what a relative has to avoid. One step only; the person is nobody's enemy here. */
final class RelativesShareThePlacesToAvoid implements PlaceRule {

    private static final List<PlaceRule> INHERITED = List.of(
            new ForbiddenAreasAreAvoided(),
            new EnemiesDoNotRuleThePlace(),
            new EnemiesDoNotHoldTheHome(),
            new EnemiesDoNotKnowTheHome());

    @Override
    public List<Finding> check(Visit visit) {
        var person = visit.person().id();
        var facts = visit.facts();
        return facts.recorded()
                .relativesOf(person)
                .flatMap(tie -> tie.otherThan(person).map(facts::person).map(visit::insteadOf).stream()
                        .flatMap(stead -> INHERITED.stream().flatMap(rule -> rule.check(stead).stream()))
                        .filter(finding ->
                                finding.with() == null || !finding.with().isPerson(person))
                        .map(finding -> finding.ofRelatives(tie)))
                .toList();
    }
}
