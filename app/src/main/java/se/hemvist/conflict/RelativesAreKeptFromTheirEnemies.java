package se.hemvist.conflict;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** RELATIVES_ENEMY, of two persons: a relative of the one, in the one's stead, must not meet the other. One step only. */
final class RelativesAreKeptFromTheirEnemies implements MeetingRule {

    private static final List<MeetingRule> INHERITED = List.of(
            new KeepApartPairsStayApart(),
            new ThreatenersStayAway(),
            new LeaversStayFromTheirNetwork(),
            new RivalNetworksStayApart());

    /** As far as the rule that is inherited matters. */
    @Override
    public boolean matters(Meeting meeting) {
        return true;
    }

    @Override
    public List<Finding> check(Meeting meeting) {
        var one = meeting.one().id();
        var other = meeting.other().id();
        return Stream.concat(
                        inSteadOf(one, other, meeting, meeting::insteadOfOne),
                        inSteadOf(other, one, meeting, meeting::insteadOfOther))
                .toList();
    }

    private static Stream<Finding> inSteadOf(
            String person, String met, Meeting meeting, Function<PersonFacts, Meeting> instead) {
        var facts = meeting.facts();
        return facts.recorded().relativesOf(person).flatMap(tie -> tie.otherThan(person).stream()
                .filter(relative -> !relative.equals(met))
                .map(relative -> instead.apply(facts.person(relative)))
                .flatMap(stead -> INHERITED.stream()
                        .filter(rule -> rule.matters(stead))
                        .flatMap(rule -> rule.check(stead).stream()))
                .map(finding -> finding.ofRelatives(tie)));
    }
}
