package se.hemvist.conflict;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.hemvist.conflict.SeverityInputs.ReasonGroup;

/** KEEP_APART: an open pair, valid in the window, whose scope is met. */
final class KeepApartPairsStayApart implements MeetingRule {

    /** A pair says itself how far it reaches. */
    @Override
    public boolean matters(Meeting meeting) {
        return true;
    }

    @Override
    public List<Finding> check(Meeting meeting) {
        return Arrays.stream(ReasonGroup.values())
                .flatMap(group -> Stream.of(pairs(meeting, group))
                        .filter(causes -> !causes.isEmpty())
                        .map(causes -> meeting.found(ConflictKind.KEEP_APART, group, null, causes)))
                .toList();
    }

    private static Set<FactRef> pairs(Meeting meeting, ReasonGroup group) {
        return meeting.facts()
                .recorded()
                .pairsOf(meeting.one().id())
                .filter(pair -> pair.reason().group() == group)
                .filter(pair ->
                        pair.isBetween(meeting.one().id(), meeting.other().id()))
                .filter(pair -> pair.holdsIn(meeting.window()))
                .filter(pair -> isMet(pair, meeting))
                .map(KeepApart::ref)
                .collect(toSet());
    }

    private static boolean isMet(KeepApart pair, Meeting meeting) {
        var home = meeting.stay().home();
        var otherHome = meeting.otherStay().home();
        if (meeting.nearness() == Nearness.SAME_HOME) {
            // Units have names within one home id only, so two ids at one address can't be told apart by them.
            return pair.scope() != KeepApart.Scope.UNIT
                    || !home.id().equals(otherHome.id())
                    || meeting.stay().mayShareUnitWith(meeting.otherStay());
        }
        return switch (pair.scope()) {
            case UNIT, HOME -> false;
            case MUNICIPALITY -> home.municipality().equals(otherHome.municipality());
            case RADIUS -> pair.reaches(home, otherHome);
        };
    }
}
