package se.hemvist.conflict;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** BAD_COMPANY: one is a child, and the two share a network now or are suspected of the same crime. */
final class ChildrenAreKeptFromBadCompany implements MeetingRule {

    @Override
    public List<Finding> check(Meeting meeting) {
        var first = meeting.window().first();
        if (!meeting.one().isChildOn(first) && !meeting.other().isChildOn(first)) {
            return List.of();
        }
        var causes = Stream.concat(suspicions(meeting), sharedNetworks(meeting)).collect(toSet());
        return causes.isEmpty() ? List.of() : List.of(meeting.found(ConflictKind.BAD_COMPANY, null, null, causes));
    }

    private static Stream<FactRef> suspicions(Meeting meeting) {
        return meeting.facts()
                .recorded()
                .coSuspectsOf(meeting.one().id())
                .filter(tie -> tie.isBetween(meeting.one().id(), meeting.other().id()))
                .map(Tie::ref);
    }

    private static Stream<FactRef> sharedNetworks(Meeting meeting) {
        var one = Belonging.current(meeting.one(), meeting.window(), meeting.facts());
        var other = Belonging.current(meeting.other(), meeting.window(), meeting.facts());
        Set<String> theirs = other.networks();
        return one.networks().stream()
                .filter(theirs::contains)
                .flatMap(network -> Stream.concat(one.refs(network), other.refs(network)));
    }
}
