package se.hemvist.conflict;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.hemvist.conflict.ConflictAnswer.Value;

/** The conflict check: what the rules find about a proposed stay, and what a kommun is answered. */
public final class PlacementRules {

    private static final List<MeetingRule> FOR_TWO = List.of(
            new KeepApartPairsStayApart(),
            new ThreatenersStayAway(),
            new LeaversStayFromTheirNetwork(),
            new RivalNetworksStayApart(),
            new ChildrenAreKeptFromBadCompany(),
            new RelativesAreKeptFromTheirEnemies());

    private static final List<PlaceRule> FOR_THE_PLACE = List.of(
            new ForbiddenAreasAreAvoided(),
            new EnemiesDoNotRuleThePlace(),
            new EnemiesDoNotHoldTheHome(),
            new EnemiesDoNotKnowTheHome(),
            new RelativesShareThePlacesToAvoid(),
            new BlockedHomesTakeNobody(),
            new HomesSuitThePerson(),
            new HomesAreNotOverfilled());

    private PlacementRules() {}

    /** Every finding about the stay, unweighed; a stay that exists already is judged from today on. */
    public static List<Finding> judge(Stay proposed, Facts facts) {
        return proposed.countedFrom(facts.today()).stream()
                .flatMap(window -> Stream.concat(meetings(proposed, window, facts), place(proposed, window, facts)))
                .toList();
    }

    /** What the kommun is told; severity plays no part, and who is not known to be safe is never called so. */
    public static ConflictAnswer answer(Stay proposed, Collection<PlacementConflict> conflicts, Facts facts) {
        if (conflicts.stream().anyMatch(conflict -> !conflict.kind().isNobodysSecret())) {
            return ConflictAnswer.of(Value.DO_NOT_PLACE);
        }
        if (!Doubt.about(proposed, facts).isEmpty()) {
            return ConflictAnswer.of(Value.CANNOT_CONFIRM);
        }
        var reasons = conflicts.stream()
                .flatMap(conflict -> conflict.finding().homeReasons().stream())
                .collect(toSet());
        return reasons.isEmpty()
                ? ConflictAnswer.of(Value.NO_KNOWN_CONFLICT)
                : new ConflictAnswer(Value.CHECK_HOME, reasons);
    }

    private static Stream<Finding> meetings(Stay proposed, Window window, Facts facts) {
        return facts.stays().stream()
                .flatMap(existing -> Meeting.of(proposed, window, existing, facts).stream())
                .flatMap(meeting -> FOR_TWO.stream()
                        .filter(rule -> rule.matters(meeting))
                        .flatMap(rule -> rule.check(meeting).stream()));
    }

    private static Stream<Finding> place(Stay proposed, Window window, Facts facts) {
        var visit = new Visit(facts.person(proposed.person()), proposed.home(), window, facts);
        return FOR_THE_PLACE.stream().flatMap(rule -> rule.check(visit).stream());
    }
}
