package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.hemvist.conflict.ConflictAnswer.Value;

class PlacementRulesTest {

    private static final Stay PROPOSED = World.stay("A", World.HOME);
    private static final Home ELSEWHERE = World.home("X", "2280", 42);

    @Test
    void twoWhoShareNoDayDoNotMeet() {
        var later = new Stay("S", "B", World.HOME, null, new Days(World.LAST.plusDays(1), null), StayStatus.RESERVED);

        assertThat(enemies(later).judge(PROPOSED)).isEmpty();
    }

    @Test
    void theFindingsWindowIsWhatBothShare() {
        var last = new Stay("S", "B", World.HOME, null, new Days(World.LAST, null), StayStatus.RESERVED);

        assertThat(enemies(last).judge(PROPOSED))
                .extracting(Finding::window)
                .containsExactly(new Window(World.LAST, World.LAST));
    }

    @Test
    void nobodyMeetsThemselvesAndNoStayMeetsItself() {
        var own = new Stay("S-2", "A", World.HOME, null, Days.ALWAYS, StayStatus.ONGOING);

        assertThat(new World().person("A").stays(PROPOSED, own).judge(PROPOSED)).isEmpty();
    }

    @Test
    void aStayThatIsOverIsNotJudgedAndNotConfirmed() {
        var over = new Stay("P", "A", World.HOME, null, new Days(null, World.TODAY.minusDays(1)), StayStatus.ENDED);
        var facts = enemies(World.stay("B", World.HOME)).facts();

        assertThat(PlacementRules.judge(over, facts)).isEmpty();
        assertThat(PlacementRules.answer(over, List.of(), facts).value()).isEqualTo(Value.CANNOT_CONFIRM);
        assertThat(Doubt.about(over, facts)).containsExactly(Doubt.STAY_IS_OVER);
    }

    @Test
    void aPersonWhoWasNotReadStopsTheCheck() {
        assertThatIllegalStateException().isThrownBy(() -> new World().judge(PROPOSED));
    }

    @Test
    void anyConflictAboutPersonsOrABlockIsRed() {
        for (var kind : ConflictKind.values()) {
            if (!Set.of(ConflictKind.HOME_UNSUITABLE, ConflictKind.HOME_FULL).contains(kind)) {
                assertThat(answer(new World().person("A"), conflict(kind)).value())
                        .isEqualTo(Value.DO_NOT_PLACE);
            }
        }
    }

    @Test
    void whatWasFoundIsRedWhateverElseIsInDoubt() {
        var world = new World().person(person(null, NetworkLink.NOT_CHECKED)).withUnreadSource();

        assertThat(answer(world, conflict(ConflictKind.KEEP_APART)).value()).isEqualTo(Value.DO_NOT_PLACE);
    }

    @Test
    void doubtGoesBeforeTheHome() {
        var world = new World().person(person(null, NetworkLink.CHECKED));

        assertThat(answer(world, unsuitable(HomeReason.TOO_OLD))).isEqualTo(ConflictAnswer.of(Value.CANNOT_CONFIRM));
    }

    @Test
    void theHomesReasonsAreTold() {
        var answer =
                answer(new World().person("A"), unsuitable(HomeReason.PERMIT_ENDS), unsuitable(HomeReason.TOO_YOUNG));

        assertThat(answer)
                .isEqualTo(new ConflictAnswer(Value.CHECK_HOME, Set.of(HomeReason.PERMIT_ENDS, HomeReason.TOO_YOUNG)));
    }

    @Test
    void nothingFoundAndNoDoubtIsGreen() {
        assertThat(answer(new World().person("A")).value()).isEqualTo(Value.NO_KNOWN_CONFLICT);
    }

    @Test
    void anAssessmentMustReachTheFirstDay() {
        assertThat(doubts(person(World.FIRST, NetworkLink.CHECKED))).isEmpty();
        assertThat(doubts(person(World.FIRST.minusDays(1), NetworkLink.CHECKED)))
                .containsExactly(Doubt.ASSESSMENT_EXPIRED);
        assertThat(doubts(person(null, NetworkLink.CHECKED))).containsExactly(Doubt.ASSESSMENT_MISSING);
    }

    @Test
    void linksMustHaveBeenLookedFor() {
        assertThat(doubts(person(World.LAST, NetworkLink.NOT_CHECKED))).containsExactly(Doubt.NETWORK_LINK_NOT_CHECKED);
    }

    @Test
    void aSourceThatWasNotReadLeavesADoubt() {
        var facts = new World().person("A").withUnreadSource().facts();

        assertThat(Doubt.about(PROPOSED, facts)).containsExactly(Doubt.SOURCE_NOT_READ);
    }

    @Test
    void aMoveOnTheDayOfDepartureIsNotTwoPlaces() {
        assertThat(doubts(elsewhere(World.FIRST, StayStatus.ENDED))).isEmpty();
        assertThat(doubts(elsewhere(World.FIRST.plusDays(1), StayStatus.ENDED)))
                .containsExactly(Doubt.PLACED_ELSEWHERE);
    }

    @Test
    void anotherStayThatHasNotEndedOnRecordIsStillAnotherPlace() {
        assertThat(doubts(elsewhere(World.TODAY.minusDays(1), StayStatus.ONGOING)))
                .containsExactly(Doubt.PLACED_ELSEWHERE);
    }

    @Test
    void whoNeverCameOrRanOrCancelledIsNotPlacedThere() {
        for (var status : List.of(StayStatus.CANCELLED, StayStatus.NOT_ARRIVED, StayStatus.ABSCONDED)) {
            assertThat(doubts(elsewhere(null, status))).isEmpty();
        }
    }

    @Test
    void anotherStayInTheSameHomeIsNoOtherPlace() {
        var same = new Stay("S-2", "A", World.HOME, null, Days.ALWAYS, StayStatus.ONGOING);

        assertThat(doubts(same)).isEmpty();
    }

    @Test
    void theAnswerHasNoRoomForAnybodyElse() {
        assertThat(ConflictAnswer.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("value", "homeReasons");
        assertThat(Value.values()).hasSize(4);
        assertThatIllegalArgumentException().isThrownBy(() -> ConflictAnswer.of(Value.CHECK_HOME));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConflictAnswer(Value.DO_NOT_PLACE, Set.of(HomeReason.TOO_OLD)));
    }

    private static World enemies(Stay other) {
        return new World()
                .person("A")
                .person("B")
                .threat("A", Party.person("B"), false)
                .stays(other);
    }

    private static ConflictAnswer answer(World world, PlacementConflict... conflicts) {
        return PlacementRules.answer(PROPOSED, Arrays.asList(conflicts), world.facts());
    }

    private static Set<Doubt> doubts(PersonFacts person) {
        return Doubt.about(PROPOSED, new World().person(person).facts());
    }

    private static Set<Doubt> doubts(Stay other) {
        return Doubt.about(PROPOSED, new World().person("A").stays(other).facts());
    }

    private static PersonFacts person(@Nullable LocalDate assessedUntil, NetworkLink link) {
        var assessment = assessedUntil == null ? null : new Assessment(ThreatLevel.LOW, assessedUntil);
        return new PersonFacts("A", null, null, List.of(), List.of(), assessment, link);
    }

    @Test
    void doesNotDoubtAHomeThatSomebodyMovesToWhileTheyLiveInTheOld() {
        var old = elsewhere(null, StayStatus.ONGOING);
        var move = new Stay("P-2", "A", World.HOME, null, PROPOSED.days(), StayStatus.RESERVED, old.id());
        var facts = new World()
                .person(person(World.LAST, NetworkLink.CHECKED))
                .stays(old, move)
                .facts();

        assertThat(Doubt.about(move, facts)).isEmpty();
        assertThat(Doubt.about(old, facts)).isEmpty();
        assertThat(Doubt.about(PROPOSED, facts)).contains(Doubt.PLACED_ELSEWHERE);
    }

    private static Stay elsewhere(@Nullable LocalDate until, StayStatus status) {
        return new Stay("S-2", "A", ELSEWHERE, null, new Days(null, until), status);
    }

    private static PlacementConflict conflict(ConflictKind kind) {
        var inputs = new SeverityInputs(kind, null, null, null);
        return weighed(new Finding(inputs, null, null, new Window(World.FIRST, null), Set.of(), Set.of()));
    }

    private static PlacementConflict unsuitable(HomeReason reason) {
        var inputs = new SeverityInputs(ConflictKind.HOME_UNSUITABLE, null, null, reason.variant());
        return weighed(new Finding(inputs, null, null, new Window(World.FIRST, null), Set.of(), Set.of(reason)));
    }

    private static PlacementConflict weighed(Finding finding) {
        return new PlacementConflict(finding, new Weighed(ConflictSeverity.MODERATE, "Rule_Example", "table"));
    }
}
