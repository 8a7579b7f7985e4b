package se.hemvist.conflict;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.stream.Stream;
import se.hemvist.conflict.SeverityInputs.Variant;

/** RIVAL_NETWORKS: live memberships, in any role, in two active networks that are at war in the window. */
final class RivalNetworksStayApart implements MeetingRule {

    @Override
    public List<Finding> check(Meeting meeting) {
        var one = meeting.belongingOfOne();
        var other = meeting.belongingOfOther();
        var recorded = meeting.facts().recorded();
        var causes = one.networks().stream()
                .flatMap(mine -> recorded.rivalriesOf(mine)
                        .filter(rivalry -> rivalry.days().meet(meeting.window()))
                        .flatMap(rivalry -> sides(rivalry, mine, one, other)))
                .collect(toSet());
        // A renewed assessment is no new cause; that one of them was HIGH shows in the variant.
        return causes.isEmpty()
                ? List.of()
                : List.of(meeting.found(ConflictKind.RIVAL_NETWORKS, null, variant(meeting), causes));
    }

    private static Stream<FactRef> sides(Rivalry rivalry, String mine, Belonging one, Belonging other) {
        return rivalry.rivalOf(mine).filter(other.networks()::contains).stream()
                .flatMap(theirs -> Stream.of(Stream.of(rivalry.ref()), one.refs(mine), other.refs(theirs))
                        .flatMap(refs -> refs));
    }

    private static Variant variant(Meeting meeting) {
        return meeting.one().isAtHighThreat() || meeting.other().isAtHighThreat() ? Variant.RIVAL_HIGH : Variant.RIVAL;
    }
}
