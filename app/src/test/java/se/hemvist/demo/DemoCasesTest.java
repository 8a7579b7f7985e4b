package se.hemvist.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.ReferenceFile;

/** Forty cases to look at, made as officers make them. */
@InTheDemo
class DemoCasesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Organisation organisation;

    @Test
    void areInEveryPhaseInTenKommunerOfThreeRegions() {
        var cases = DemoCase.all();

        assertThat(cases).hasSize(40);
        assertThat(cases.stream().map(DemoCase::phase)).containsAll(Arrays.asList(DemoPhase.values()));
        assertThat(cases.stream().map(DemoCase::municipality).collect(toSet())).hasSize(10);
        assertThat(cases.stream()
                        .map(one -> organisation.regionOf(one.municipality()).slug())
                        .collect(toSet()))
                .isEqualTo(Set.of("nord", "syd", "vast"));
    }

    @Test
    void useTestNumbersOnly() {
        var testNumbers = ReferenceFile.rows("demo/testpersonnummer.csv").stream()
                .map(row -> row.get("testpersonnummer"))
                .collect(toSet());

        assertThat(DemoCase.all().stream().map(DemoCase::number))
                .doesNotHaveDuplicates()
                .allMatch(testNumbers::contains);
    }

    @Test
    void comeAsFarAsTheyShouldAndLeaveTheDeskSomethingToDo() {
        var all = DemoCase.all();
        await().atMost(PATIENCE).until(() -> count("exit_case") == all.size());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(count("exit_case where closed_at is not null and ending = 'CLOSED'"))
                        .isEqualTo(with(all, DemoPhase.CLOSED)));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(count("placement where status = 'CARRIED_OUT'"))
                .isGreaterThanOrEqualTo(4 + with(all, DemoPhase.PLACED) + with(all, DemoPhase.FOLLOWED_UP)));
        assertThat(count("conflict_situation where status <> 'CLOSED'")).isPositive();
    }

    private static long with(java.util.List<DemoCase> all, DemoPhase phase) {
        return all.stream().filter(one -> one.phase() == phase).count();
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
