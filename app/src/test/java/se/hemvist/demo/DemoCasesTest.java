package se.hemvist.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.engine.TaskList;
import se.hemvist.engine.Worklist;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.ReferenceFile;

/** Forty cases to look at, made as officers make them. */
@Tag("alone")
@Order(0)
@InTheDemo
class DemoCasesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final List<DemoCase> ALL = DemoCase.all();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Worklist work;

    @Autowired
    DemoOfficers officers;

    @Autowired
    Clock clock;

    @Autowired
    Organisation organisation;

    @Test
    void areInEveryPhaseInTenKommunerOfThreeRegions() {
        assertThat(ALL).hasSize(40);
        assertThat(ALL.stream().map(DemoCase::phase)).containsAll(Arrays.asList(DemoPhase.values()));
        assertThat(ALL.stream().map(DemoCase::municipality).collect(toSet())).hasSize(10);
        assertThat(ALL.stream()
                        .map(one -> organisation.regionOf(one.municipality()).slug())
                        .collect(toSet()))
                .isEqualTo(Set.of("nord", "syd", "vast"));
    }

    @Test
    void useTestNumbersOnly() {
        var testNumbers = ReferenceFile.rows("demo/testpersonnummer.csv").stream()
                .map(row -> row.get("testpersonnummer"))
                .collect(toSet());

        assertThat(ALL.stream().map(DemoCase::number)).doesNotHaveDuplicates().allMatch(testNumbers::contains);
    }

    @Test
    void comeAsFarAsTheyShouldAndLeaveTheDeskSomethingToDo() {
        everythingHasHappened();

        assertThat(count("exit_case where closed_at is not null and ending = 'CLOSED'"))
                .isEqualTo(with(ALL, DemoPhase.CLOSED));
        assertThat(count("placement where status = 'CARRIED_OUT'"))
                .isGreaterThanOrEqualTo(4 + with(ALL, DemoPhase.PLACED) + with(ALL, DemoPhase.FOLLOWED_UP));
        assertThat(count("conflict_situation where status <> 'CLOSED'")).isPositive();
    }

    @Test
    void endInEveryWayThatACaseCanBeBrokenOff() {
        everythingHasHappened();

        assertThat(ALL.stream().map(DemoCase::turn)).contains(DemoTurn.values());
        assertThat(jdbc.sql("select outcome from exit_case_ending where ending = 'BROKEN_OFF'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("CONSENT_WITHDRAWN", "DROPPED_OUT", "MOVED", "WITNESS_PROGRAMME", "DEAD");
        assertThat(count("stay where status = 'ABSCONDED'")).isOne();
        assertThat(count("exposed_home")).isOne();
        assertThat(count("urgent_placement where status = 'PLACED'")).isOne();
    }

    /** For whoever takes the tour of the README, and begins as this caseworker. */
    @Test
    void leaveTheTourSomethingLateAndSomethingDueToday() {
        everythingHasHappened();

        assertThat(names(TaskList.LATE, "sundsvall.handlaggare")).containsExactly("Utred behov");
        assertThat(names(TaskList.TODAY, "sundsvall.handlaggare")).containsExactly("Följ upp planen");
    }

    @Test
    void haveAnAssessmentThatHasGoneOut() {
        everythingHasHappened();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(names(TaskList.MINE, "boras.handlaggare"))
                .contains("Bedömning har gått ut"));
        assertThat(names(TaskList.LATE, "vast.polis")).contains("Förläng bedömning");
    }

    @Test
    void areMadeBeforeTheClockGoesRightAgain() {
        assertThat(Duration.between(clock.instant(), Instant.now())).isLessThan(Duration.ofMinutes(1));
        assertThat(count("access_log where logged_at > current_timestamp")).isZero();
    }

    private void everythingHasHappened() {
        await().atMost(PATIENCE).until(() -> count("exit_case") == ALL.size());
        await().atMost(PATIENCE)
                .until(() -> count("exit_case where closed_at is not null and ending in ('CLOSED', 'BROKEN_OFF')")
                        == with(ALL, DemoPhase.CLOSED)
                                + ALL.stream()
                                        .filter(one -> one.turn().isToldToThePolice())
                                        .count());
    }

    private List<String> names(TaskList list, String user) {
        var names = new ArrayList<String>();
        officers.as(user, () -> work.list(list, user).forEach(task -> names.add(task.name())));
        return names;
    }

    private static long with(List<DemoCase> all, DemoPhase phase) {
        return all.stream().filter(one -> one.phase() == phase).count();
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
