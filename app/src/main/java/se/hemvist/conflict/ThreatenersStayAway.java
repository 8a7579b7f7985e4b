package se.hemvist.conflict;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.stream.Stream;

/** THREATENED_BY: an open threat against one, by the other or by those whom the other belongs to. */
final class ThreatenersStayAway implements MeetingRule {

    @Override
    public List<Finding> check(Meeting meeting) {
        var causes = meeting.bothWays().stream()
                .flatMap(ThreatenersStayAway::threatsAgainstOne)
                .collect(toSet());
        return causes.isEmpty() ? List.of() : List.of(meeting.found(ConflictKind.THREATENED_BY, null, null, causes));
    }

    private static Stream<FactRef> threatsAgainstOne(Meeting meeting) {
        return meeting.facts()
                .recorded()
                .threatsAgainst(meeting.one().id())
                .filter(threat -> threat.holdsIn(meeting.window()))
                .flatMap(threat -> carriedByOther(threat, meeting));
    }

    /** The threat and what makes the other its carrier; nothing when the other is none. */
    private static Stream<FactRef> carriedByOther(Threat threat, Meeting meeting) {
        var by = threat.by();
        if (by.isPerson(meeting.other().id())) {
            return Stream.of(threat.ref());
        }
        var ties = by.sort() == Party.Sort.NETWORK
                ? tiesTo(by.id(), meeting.belongingOfOther()).toList()
                : threat.withNetworks() ? commonTies(by.id(), meeting).toList() : List.<FactRef>of();
        return ties.isEmpty() ? Stream.of() : Stream.concat(Stream.of(threat.ref()), ties.stream());
    }

    private static Stream<FactRef> tiesTo(String network, Belonging belonging) {
        return belonging.isIn(network) ? belonging.refs(network) : Stream.of();
    }

    private static Stream<FactRef> commonTies(String threatener, Meeting meeting) {
        var facts = meeting.facts();
        var his = Belonging.of(facts.person(threatener), meeting.window(), facts);
        var others = meeting.belongingOfOther();
        return others.networks().stream()
                .filter(network -> his.isIn(network) && others.isIn(network))
                .flatMap(network -> Stream.concat(his.refs(network), others.refs(network)));
    }
}
