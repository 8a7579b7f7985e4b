package se.hemvist.conflict;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Why an answer can't be confirmed; for the desk, never for a kommun (PLACED_ELSEWHERE tells of another kommun). */
public enum Doubt {
    ASSESSMENT_MISSING,
    /** The last assessment ended before the window's first day. */
    ASSESSMENT_EXPIRED,
    /** Nobody has looked for links to networks. */
    NETWORK_LINK_NOT_CHECKED,
    /** Another counted stay in another home shares more than one day with the window. */
    PLACED_ELSEWHERE,
    SOURCE_NOT_READ,
    /** The stay has no day from today on, so there was nothing to judge. */
    STAY_IS_OVER;

    /** Every doubt there is about a proposed stay. */
    public static Set<Doubt> about(Stay proposed, Facts facts) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (!facts.everySourceRead()) {
            doubts.add(SOURCE_NOT_READ);
        }
        proposed.countedFrom(facts.today())
                .ifPresentOrElse(
                        window -> doubts.addAll(about(proposed, window, facts)), () -> doubts.add(STAY_IS_OVER));
        return Collections.unmodifiableSet(doubts);
    }

    private static Set<Doubt> about(Stay proposed, Window window, Facts facts) {
        var doubts = EnumSet.noneOf(Doubt.class);
        var person = facts.person(proposed.person());
        var assessment = person.lastAssessment();
        if (assessment == null) {
            doubts.add(ASSESSMENT_MISSING);
        } else if (assessment.validUntil().isBefore(window.first())) {
            doubts.add(ASSESSMENT_EXPIRED);
        }
        if (person.networkLink() == NetworkLink.NOT_CHECKED) {
            doubts.add(NETWORK_LINK_NOT_CHECKED);
        }
        if (facts.stays().stream().anyMatch(stay -> isElsewhere(stay, proposed, window, facts.today()))) {
            doubts.add(PLACED_ELSEWHERE);
        }
        return doubts;
    }

    /**
     * One shared day is a move: the day of departure is the day of arrival. A home that is sought for a move is no other
     * place either: the old stay goes on till the person has come to the new one, and both count against others till then.
     */
    private static boolean isElsewhere(Stay stay, Stay proposed, Window window, LocalDate today) {
        return stay.person().equals(proposed.person())
                && !stay.id().equals(proposed.id())
                && !stay.home().id().equals(proposed.home().id())
                && !stay.isAMoveWith(proposed)
                && stay.status().fillsAPlace()
                && stay.countedFrom(today)
                        .flatMap(counted -> window.within(counted.days()))
                        .filter(shared -> !shared.isOneDay())
                        .isPresent();
    }
}
