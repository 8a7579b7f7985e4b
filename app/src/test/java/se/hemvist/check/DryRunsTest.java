package se.hemvist.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.hemvist.check.Rivals.FAR_AWAY;
import static se.hemvist.check.Rivals.HOME;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.engine.Refusal;
import se.hemvist.placement.Stays;

/** The desk tries homes for somebody, and nobody else can. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Import(CheckParts.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DryRunsTest {

    @Autowired
    StoredWorld world;

    @Autowired
    AskedChecks checks;

    @Autowired
    DryRuns dryRuns;

    @Autowired
    Stays stays;

    @Autowired
    CurrentAnswers answers;

    @Autowired
    JdbcClient jdbc;

    private String stay = "";
    private List<String> homes = List.of();

    @BeforeEach
    void aRivalLivesInOneOfTheHomes() {
        world.store(Rivals.world(), Rivals.HOMES);
        checks.waiting().clear();
        world.rivalry("G1", "G2");
        world.propose(Rivals.reserved("B", HOME));
        stay = world.propose(Rivals.reserved("A", HOME));
        homes = List.of(world.idOf(HOME), world.idOf(FAR_AWAY));
        checks.workOff();
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysOfEachHomeWhatTheCheckWouldSayIfThePersonWereThereInstead() {
        var tried = as("nationell.coordinator", () -> dryRuns.inHomes(stay, homes));

        assertThat(tried)
                .isEqualTo(Map.of(
                        world.idOf(HOME), new DryRun(Value.DO_NOT_PLACE, false),
                        world.idOf(FAR_AWAY), new DryRun(Value.NO_KNOWN_CONFLICT, true)));
    }

    @Test
    void agreesWithTheCheckThatThenIsMade() {
        as("nationell.coordinator", () -> dryRuns.inHomes(stay, homes));

        stays.cancel(stay);
        var moved = world.propose(Rivals.reserved("A", FAR_AWAY));
        checks.workOff();

        assertThat(answers.current(moved).answer().value()).isEqualTo(Value.NO_KNOWN_CONFLICT);
    }

    @Test
    void writesNothingButWhoAsked() {
        var before = rows();

        as("nationell.coordinator", () -> dryRuns.inHomes(stay, homes));

        assertThat(rows()).isEqualTo(before);
        assertThat(checks.waiting()).isEmpty();
        assertThat(asked("DONE")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kommun-2281.manager",
                "kommun-2281.social-emergency",
                "polis-nord.assessor",
                "nationell.operator"
            })
    void refusesWhoeverIsNotTheDesk(String group) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(group, () -> dryRuns.inHomes(stay, homes)))
                .withMessage("Bara den nationella samordningen kan pröva boenden.");
        assertThat(asked("REFUSED")).isEqualTo(1);
    }

    @Test
    void refusesAJobToo() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> dryRuns.inHomes(stay, homes));
    }

    private static <T> T as(String group, Supplier<T> work) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("somebody", "", group));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private int asked(String outcome) {
        return jdbc.sql(
                        "select count(*) from access_log where object_type = 'dry-run' and object_id = ? and outcome = ?")
                .params(stay, outcome)
                .query(Integer.class)
                .single();
    }

    /** Every row of every table but the log, as it is written. */
    private Map<String, String> rows() {
        var rows = new TreeMap<String, String>();
        jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !table.equalsIgnoreCase("access_log"))
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select * from \"" + table + "\"")
                                .query()
                                .listOfRows()
                                .toString()));
        return rows;
    }
}
