package se.hemvist.check;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.check.Rivals.FAR_AWAY;
import static se.hemvist.check.Rivals.HOME;
import static se.hemvist.check.Rivals.TODAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.conflict.Days;
import se.hemvist.conflict.FactRef;
import se.hemvist.conflict.KeepApart;
import se.hemvist.conflict.Membership;
import se.hemvist.conflict.Rivalry;
import se.hemvist.conflict.Stay;
import se.hemvist.conflict.StayStatus;

/** What a new day finds, and what a new policy does, when no fact has changed. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@RecordApplicationEvents
@Import(CheckParts.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ChecksByTheClockTest {

    private static final FactRef REF = new FactRef("fact", "", 1, "B2");

    @Autowired
    StoredWorld world;

    @Autowired
    StoredFacts recorded;

    @Autowired
    AskedChecks checks;

    @Autowired
    SweptByTheClock clockwork;

    @Autowired
    Conflicts conflicts;

    @Autowired
    CurrentAnswers answers;

    @Autowired
    MovableClock clock;

    @Autowired
    TableInResources table;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void storeTwoRivals() {
        world.store(Rivals.world(), Rivals.HOMES);
        checks.sweeps().clear();
        clockwork.begin();
        checks.sweep();
        checks.waiting().clear();
    }

    @Test
    void theNightFindsWhatALostEventWouldHaveFoundAndTheSecondAddsNothing() {
        var one = world.propose(Rivals.reservedWithoutEnd("A", HOME));
        world.propose(Rivals.reservedWithoutEnd("B", HOME));
        world.rivalry("G1", "G2");
        lose();

        next(TODAY.plusDays(1));
        assertThat(conflicts.openOfStays(Set.of(one))).hasSize(1);
        var once = Map.of("conflicts", count("placement_conflict"), "causes", count("conflict_cause"));
        next(TODAY.plusDays(2));

        assertThat(Map.of("conflicts", count("placement_conflict"), "causes", count("conflict_cause")))
                .isEqualTo(once);
        assertThat(events.stream(ConflictOpened.class)).hasSize(1);
        assertThat(events.stream(ConflictRaised.class)).isEmpty();
    }

    @Test
    void theNightClearsWhatNoLongerHolds() {
        var one = world.propose(Rivals.reservedWithoutEnd("A", HOME));
        world.propose(Rivals.reservedWithoutEnd("B", HOME));
        var rivalry = world.rivalry("G1", "G2");
        checks.workOff();
        world.end(rivalry);
        lose();

        next(TODAY.plusDays(1));

        assertThat(conflicts.openOfStays(Set.of(one))).isEmpty();
    }

    @Test
    void aStayThatCannotBeJudgedIsCountedAndStopsNoOther() {
        var one = world.propose(Rivals.reservedWithoutEnd("A", HOME));
        world.propose(Rivals.reservedWithoutEnd("B", HOME));
        world.propose(Rivals.reservedWithoutEnd("C", FAR_AWAY));
        world.rivalry("G1", "G2");
        lose();
        jdbc.sql("delete from home_access").update();
        jdbc.sql("delete from home where id = ?")
                .param(UUID.fromString(world.idOf(FAR_AWAY)))
                .update();

        next(TODAY.plusDays(1));

        assertThat(conflicts.openOfStays(Set.of(one))).hasSize(1);
        assertThat(jdbc.sql("select sum(judged), sum(failed) from conflict_sweep where reason like ?")
                        .param("NIGHT " + TODAY.plusDays(1) + "%")
                        .query((row, number) -> List.of(row.getInt(1), row.getInt(2)))
                        .single())
                .isEqualTo(List.of(2, 1));
    }

    @Test
    void theTwoHalvesOfASweepJudgeEveryStayOnce() {
        world.propose(Rivals.reservedWithoutEnd("A", HOME));
        world.propose(Rivals.reservedWithoutEnd("B", HOME));
        world.propose(Rivals.reservedWithoutEnd("C", FAR_AWAY));
        checks.workOff();
        var stays = jdbc.sql("select count(*) from stay").query(Integer.class).single();

        clock.standOn(TODAY.plusDays(1));
        clockwork.begin();
        assertThat(checks.sweeps()).hasSize(2);
        checks.sweep();

        assertThat(jdbc.sql("select judged from conflict_sweep where reason like ?")
                        .param("NIGHT " + TODAY.plusDays(1) + "%")
                        .query(Integer.class)
                        .list())
                .hasSize(2)
                .satisfies(halves -> assertThat(
                                halves.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(stays));
    }

    @Test
    void aCheckThatIsDoneTellsNeitherOfWhatSortItsFactWasNorWhomItTouched() {
        world.propose(Rivals.reservedWithoutEnd("A", HOME));
        world.propose(Rivals.reservedWithoutEnd("B", HOME));
        world.rivalry("G1", "G2");
        checks.workOff();

        assertThat(jdbc.sql("select distinct fact_kind, judged_to, length(fact_sealed) from conflict_check"
                                + " where done_at is not null")
                        .query((row, number) -> Arrays.asList(row.getString(1), row.getString(2), row.getInt(3) > 0))
                        .list())
                .isEqualTo(List.of(Arrays.asList(null, null, true)));
    }

    @Test
    void aNightIsSweptOnceWhoeverAsks() {
        clock.standOn(TODAY.plusDays(1));

        clockwork.begin();
        clockwork.begin();

        assertThat(checks.sweeps()).hasSize(1);
    }

    @Test
    void anotherTableMakesEveryAnswerUnknownUntilAllAreJudgedByIt() {
        var stay = world.propose(Rivals.reservedWithoutEnd("A", HOME));
        checks.workOff();
        assertThat(answer(stay)).isEqualTo(Value.NO_KNOWN_CONFLICT);

        table.upload();
        clockwork.begin();
        assertThat(answer(stay)).isEqualTo(Value.CANNOT_CONFIRM);
        checks.sweep();

        assertThat(answer(stay)).isEqualTo(Value.NO_KNOWN_CONFLICT);
    }

    @Test
    void otherNumbersFindWhatWasTooLongAgoBefore() {
        var one = world.propose(Rivals.reservedWithoutEnd("A", HOME));
        world.propose(Rivals.reservedWithoutEnd("C", HOME));
        world.rivalry("G1", "G2");
        var longAgo = new Days(null, TODAY.minusMonths(30));
        world.commit(() -> recorded.record("C", new Membership("G2", Membership.Role.MEMBER, longAgo, REF)));
        checks.workOff();
        assertThat(conflicts.openOfStays(Set.of(one))).isEmpty();

        jdbc.sql("update conflict_setting set enmity_months = 36").update();
        clockwork.begin();
        checks.sweep();

        assertThat(conflicts.openOfStays(Set.of(one))).hasSize(1);
    }

    @Test
    void whatEndsIsJudgedOnTheDayAfter() {
        var one = world.propose(Rivals.reservedWithoutEnd("A", HOME));
        world.propose(Rivals.reservedWithoutEnd("B", HOME));
        var until = TODAY.plusDays(30);
        world.commit(() -> recorded.record(new Rivalry("G1", "G2", new Days(null, until), REF)));
        world.commit(() -> recorded.record(new KeepApart(
                "A",
                "B",
                KeepApart.Reason.THREAT,
                KeepApart.Scope.HOME,
                null,
                true,
                new Days(null, until.plusDays(5)),
                REF)));
        checks.workOff();

        assertThat(open(one, until)).isEqualTo(2);
        assertThat(open(one, until.plusDays(1))).isEqualTo(1);
        assertThat(open(one, until.plusDays(5))).isEqualTo(1);
        assertThat(open(one, until.plusDays(6))).isZero();
    }

    @Test
    void whoStaysPastTheStatedEndMeetsWhoComesLater() {
        var until = TODAY.plusDays(10);
        world.rivalry("G1", "G2");
        var overdue = world.propose(stay("A", new Days(TODAY.minusDays(5), until), StayStatus.ONGOING));
        world.propose(stay("B", new Days(until.plusDays(5), null), StayStatus.RESERVED));
        checks.workOff();

        assertThat(open(overdue, until)).isZero();
        assertThat(open(overdue, until.plusDays(1))).isEqualTo(1);
    }

    @Test
    void aDayThatHasComeIsAskedForOnce() {
        world.propose(stay("A", new Days(TODAY.minusDays(5), TODAY.plusDays(10)), StayStatus.ONGOING));
        checks.workOff();
        clock.standOn(TODAY.plusDays(11));

        clockwork.begin();
        clockwork.begin();

        assertThat(checks.waiting()).hasSize(1);
    }

    @Test
    void aFactThatChangesForgetsTheDaysThatItHad() {
        int before = count("check_day");
        var pair = world.commit(() -> recorded.record(new KeepApart(
                "A",
                "B",
                KeepApart.Reason.THREAT,
                KeepApart.Scope.HOME,
                null,
                true,
                new Days(null, TODAY.plusDays(30)),
                REF)));
        assertThat(count("check_day")).isEqualTo(before + 1);

        world.end(pair);

        assertThat(count("check_day")).isEqualTo(before);
    }

    /** The checks that were asked for never come to anything. */
    private void lose() {
        checks.waiting().clear();
        jdbc.sql("delete from conflict_check").update();
        jdbc.sql("delete from check_day").update();
    }

    private void next(LocalDate day) {
        clock.standOn(day);
        clockwork.begin();
        checks.sweep();
    }

    /** How many conflicts are open on that day when only the checks of the day have been worked off. */
    private int open(String stay, LocalDate day) {
        clock.standOn(day);
        clockwork.begin();
        checks.sweeps().clear();
        checks.workOff();
        return conflicts.openOfStays(Set.of(stay)).size();
    }

    private Value answer(String stay) {
        return answers.current(stay).answer().value();
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }

    private static Stay stay(String person, Days days, StayStatus status) {
        return new Stay(person, person, HOME, null, days, status);
    }
}
