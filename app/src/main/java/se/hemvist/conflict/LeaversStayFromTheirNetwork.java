package se.hemvist.conflict;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.hemvist.conflict.SeverityInputs.Variant;

/** FORMER_NETWORK: one is leaving a network that the other is in; else both are leaving the same. */
final class LeaversStayFromTheirNetwork implements MeetingRule {

    @Override
    public List<Finding> check(Meeting meeting) {
        var otherIsIn = meeting.bothWays().stream()
                .flatMap(way -> {
                    var others = way.belongingOfOther();
                    return ties(way.belongingOfOne(), others, others::isIn);
                })
                .collect(toSet());
        if (!otherIsIn.isEmpty()) {
            return List.of(found(meeting, Variant.OTHER_IN_NETWORK, otherIsIn));
        }
        var others = meeting.belongingOfOther();
        var bothLeave =
                ties(meeting.belongingOfOne(), others, others::isLeaving).collect(toSet());
        return bothLeave.isEmpty() ? List.of() : List.of(found(meeting, Variant.BOTH_LEAVING, bothLeave));
    }

    private static Stream<FactRef> ties(Belonging leaver, Belonging other, Predicate<String> tied) {
        return leaver.networks().stream()
                .filter(network -> leaver.isLeaving(network) && tied.test(network))
                .flatMap(network -> Stream.concat(leaver.refs(network), other.refs(network)));
    }

    private static Finding found(Meeting meeting, Variant variant, Set<FactRef> causes) {
        return meeting.found(ConflictKind.FORMER_NETWORK, null, variant, causes);
    }
}
