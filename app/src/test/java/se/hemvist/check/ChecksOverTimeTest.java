package se.hemvist.check;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.check.Rivals.FAR_AWAY;
import static se.hemvist.check.Rivals.HOME;
import static se.hemvist.check.Rivals.TODAY;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.conflict.ConflictAnswer;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.conflict.ConflictKind;
import se.hemvist.conflict.ConflictSeverity;
import se.hemvist.conflict.KeepApart.Reason;
import se.hemvist.conflict.Party;

/** What becomes of a conflict as facts come and go. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@RecordApplicationEvents
@Import(CheckParts.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ChecksOverTimeTest {

    @Autowired
    StoredWorld world;

    @Autowired
    AskedChecks checks;

    @Autowired
    CheckStays check;

    @Autowired
    Conflicts conflicts;

    @Autowired
    CurrentAnswers answers;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void storeTwoRivals() {
        world.store(Rivals.world(), Rivals.HOMES);
        checks.waiting().clear();
    }

    @Test
    void aNewCauseRaisesTheConflict() {
        var stay = twoInOneHome();
        world.keepApart("A", "B", Reason.OTHER);
        checks.workOff();
        var opened = only(stay);

        var pair = world.keepApart("A", "B", Reason.VIOLENCE);
        checks.workOff();

        var raised = only(stay);
        assertThat(raised.id()).isEqualTo(opened.id());
        assertThat(raised.severity()).isEqualTo(ConflictSeverity.CRITICAL);
        assertThat(raised.causes())
                .extracting(cause -> cause.fact().id())
                .contains(pair)
                .hasSize(2);
        assertThat(events.stream(ConflictRaised.class)).containsExactly(new ConflictRaised(opened.id()));
    }

    @Test
    void aConflictIsClearedOnlyWhenNoCauseRemains() {
        var stay = twoInOneHome();
        var first = world.keepApart("A", "B", Reason.OTHER);
        var second = world.keepApart("A", "B", Reason.VIOLENCE);
        checks.workOff();
        var opened = only(stay);

        world.end(second);
        checks.workOff();
        assertThat(only(stay).causes()).extracting(cause -> cause.fact().id()).containsExactly(first);
        world.end(first);
        checks.workOff();

        assertThat(conflicts.openOfStays(Set.of(stay))).isEmpty();
        assertThat(conflicts.find(opened.id()).open()).isFalse();
        assertThat(events.stream(ConflictCleared.class)).containsExactly(new ConflictCleared(opened.id()));
    }

    @Test
    void aHomeThatAnEnemyComesToKnowIsNoPlaceToStay() {
        world.rivalry("G1", "G2");
        var stay = world.propose(Rivals.reserved("A", HOME));
        checks.workOff();

        world.expose(HOME, Party.person("C"));
        checks.workOff();
        assertThat(conflicts.openOfStays(Set.of(stay))).isEmpty();
        world.join("C", "G2");
        checks.workOff();

        assertThat(only(stay).kind()).isEqualTo(ConflictKind.EXPOSED_HOME);
        assertThat(answers.current(stay).answer().value()).isEqualTo(ConflictAnswer.Value.DO_NOT_PLACE);
    }

    @Test
    void judgingAnewAddsNothing() {
        var stay = twoInOneHome();
        world.rivalry("G1", "G2");
        checks.workOff();
        var before = rows();

        world.stays().forEach(check::judge);

        assertThat(rows()).isEqualTo(before);
        assertThat(events.stream(ConflictOpened.class)).hasSize(1);
        assertThat(events.stream(ConflictRaised.class)).isEmpty();
        assertThat(only(stay).open()).isTrue();
    }

    @Test
    void theFirstSharedDayStaysWhenItHasPassedAndTheConflictEndsWithTheLastDay() {
        var stay = twoInOneHome();
        world.rivalry("G1", "G2");
        checks.workOff();
        var opened = only(stay);

        clock.standOn(TODAY.plusDays(10));
        check.judge(stay);
        assertThat(only(stay).firstSharedDay()).isEqualTo(TODAY.plusDays(3));
        assertThat(only(stay).window().first()).isEqualTo(TODAY.plusDays(10));
        clock.standOn(TODAY.plusDays(21));
        check.judge(stay);

        assertThat(conflicts.find(opened.id()).open()).isFalse();
        assertThat(jdbc.sql("select clear_reason from placement_conflict")
                        .query(String.class)
                        .single())
                .isEqualTo("WINDOW_OVER");
    }

    @Test
    void aSecondPlacementElsewhereMakesTheFirstUnknownToo() {
        var first = world.propose(Rivals.reserved("A", HOME));
        checks.workOff();
        assertThat(answer(first)).isEqualTo(Value.NO_KNOWN_CONFLICT);

        var second = world.propose(Rivals.reserved("A", FAR_AWAY));
        checks.workOff();

        assertThat(List.of(answer(first), answer(second))).containsOnly(Value.CANNOT_CONFIRM);
    }

    @Test
    void anOldGreenAnswerDoesNotStandWhileAFactThatTouchesItWaits() {
        var rival = world.propose(Rivals.reserved("A", HOME));
        var stranger = world.propose(Rivals.reserved("C", HOME));
        checks.workOff();

        world.rivalry("G1", "G2");

        assertThat(answer(rival)).isEqualTo(Value.CANNOT_CONFIRM);
        assertThat(answer(stranger)).isEqualTo(Value.NO_KNOWN_CONFLICT);
    }

    @Test
    void aCheckThatIsLateMakesEveryAnswerUnknown() {
        var stranger = world.propose(Rivals.reserved("C", HOME));
        checks.workOff();

        world.rivalry("G1", "G2");
        clock.pass(Duration.ofSeconds(61));

        assertThat(answer(stranger)).isEqualTo(Value.CANNOT_CONFIRM);
        checks.workOff();
        assertThat(answer(stranger)).isEqualTo(Value.NO_KNOWN_CONFLICT);
    }

    @Test
    void theTimeOfAnAnswerIsThatOfReadingAndNotOfTheLastCheck() {
        var stay = world.propose(Rivals.reserved("A", HOME));
        checks.workOff();

        clock.pass(Duration.ofMinutes(5));

        assertThat(answers.current(stay).at()).isEqualTo(clock.instant());
    }

    @Test
    void aGreenAnswerOfYesterdayIsUnknownUntilTheCheckThatReadingItAskedForIsDone() {
        var stay = world.propose(Rivals.reserved("A", HOME));
        checks.workOff();

        clock.standOn(TODAY.plusDays(1));

        assertThat(answer(stay)).isEqualTo(Value.CANNOT_CONFIRM);
        assertThat(answer(stay)).isEqualTo(Value.CANNOT_CONFIRM);
        assertThat(checks.waiting()).hasSize(1);
        checks.workOff();
        assertThat(answer(stay)).isEqualTo(Value.NO_KNOWN_CONFLICT);
    }

    @Test
    void anAssessmentThatHasRunOutTakesTheGreenAnswerWithIt() {
        var stay = world.propose(Rivals.reservedWithoutEnd("A", HOME));
        checks.workOff();
        assertThat(answer(stay)).isEqualTo(Value.NO_KNOWN_CONFLICT);

        clock.standOn(Rivals.ASSESSED_UNTIL.plusDays(1));
        answer(stay);
        checks.workOff();

        assertThat(answer(stay)).isEqualTo(Value.CANNOT_CONFIRM);
    }

    @Test
    void aFactThatTouchesManyStaysIsWorkedOffInPages() {
        var stays = IntStream.range(0, 120)
                .mapToObj(i -> world.propose(Rivals.reserved("C", HOME)))
                .collect(toSet());
        checks.waiting().clear();
        jdbc.sql("delete from conflict_check").update();

        world.block(HOME, TODAY);
        checks.workOff();

        assertThat(stays).allSatisfy(stay -> assertThat(answer(stay)).isEqualTo(Value.DO_NOT_PLACE));
        assertThat(jdbc.sql("select count(*) from conflict_check where done_at is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatAConflictRestsOnIsNotInClearInTheDatabase() {
        twoInOneHome();
        var rivalry = world.rivalry("G1", "G2");
        checks.workOff();

        assertThat(rows()).noneMatch(row -> row.toString().contains(rivalry));
    }

    @Test
    void whatIsCheckedIsNotInClearInTheDatabase() {
        var rivalry = world.rivalry("G1", "G2");

        assertThat(jdbc.sql("select * from conflict_check").query().listOfRows())
                .isNotEmpty()
                .noneMatch(row -> row.toString().contains(rivalry));
    }

    private String twoInOneHome() {
        var stay = world.propose(Rivals.reserved("A", HOME));
        world.propose(Rivals.reserved("B", HOME));
        checks.workOff();
        return stay;
    }

    private ConflictView only(String stay) {
        var open = conflicts.openOfStays(Set.of(stay));
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private Value answer(String stay) {
        return answers.current(stay).answer().value();
    }

    private List<Map<String, Object>> rows() {
        var rows = jdbc.sql("select * from placement_conflict").query().listOfRows();
        rows.addAll(jdbc.sql("select * from conflict_cause order by fact_token")
                .query()
                .listOfRows());
        return rows;
    }
}
