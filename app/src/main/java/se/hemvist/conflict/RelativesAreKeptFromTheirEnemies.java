package se.hemvist.conflict;

import java.util.List;
import java.util.stream.Stream;

/** RELATIVES_ENEMY, of two persons: a relative of the one, in the one's stead, must not meet the other. One step only. */
final class RelativesAreKeptFromTheirEnemies implements MeetingRule {

    private static final List<MeetingRule> INHERITED = List.of(
            new KeepApartPairsStayApart(),
            new ThreatenersStayAway(),
            new LeaversStayFromTheirNetwork(),
            new RivalNetworksStayApart());

    @Override
    public List<Finding> check(Meeting meeting) {
        var facts = meeting.facts();
        return facts.recorded().relatives().stream()
                .flatMap(tie -> Stream.concat(
                                tie
                                        .otherThan(meeting.one().id())
                                        .filter(relative ->
                                                !relative.equals(meeting.other().id()))
                                        .map(relative -> meeting.insteadOfOne(facts.person(relative)))
                                        .stream(),
                                tie
                                        .otherThan(meeting.other().id())
                                        .filter(relative ->
                                                !relative.equals(meeting.one().id()))
                                        .map(relative -> meeting.insteadOfOther(facts.person(relative)))
                                        .stream())
                        .flatMap(stead -> INHERITED.stream().flatMap(rule -> rule.check(stead).stream()))
                        .map(finding -> finding.ofRelatives(tie)))
                .toList();
    }
}
