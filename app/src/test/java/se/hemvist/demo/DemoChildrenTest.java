package se.hemvist.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.organisation.ReferenceFile;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.CaseLine;

/** Children to look at beside the others, made last and tried last. */
@Tag("alone")
@Order(4)
@InTheDemo
class DemoChildrenTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<DemoChild> ALL = DemoChild.all();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoOfficers officers;

    @Autowired
    List<CaseFiles> files;

    @BeforeEach
    void everythingHasHappened() {
        await().atMost(PATIENCE).until(() -> count("municipal_case where kind = 'child-case'") >= ALL.size());
        await().atMost(PATIENCE).until(() -> count("case_deadline where code = 'LVU_REVIEW'") == 1);
    }

    @Test
    void areInEveryPhase() {
        assertThat(ALL.stream().map(DemoChild::phase).collect(toSet()))
                .containsExactlyInAnyOrder(DemoChildPhase.values());
        assertThat(phases("boras")).containsExactlyInAnyOrder("Förhandsbedömning", "Placering med samtycke (SoL)");
        assertThat(phases("lund")).containsExactlyInAnyOrder("Förhandsbedömning", "Öppna insatser");
        assertThat(phases("vaxjo")).containsExactly("Utredning");
        assertThat(phases("halmstad")).containsExactly("Utredning");
        assertThat(phases("trollhattan")).as("the other is closed").containsExactly("Vård med samtycke (SoL)");
        assertThat(phases("goteborg"))
                .contains("Omhändertagande prövas", "Omhändertaget (6 § LVU)", "Rätten prövar vård enligt LVU")
                .hasSize(4);
    }

    @Test
    void haveTheClocksOfCustodyRunning() {
        assertThat(running("LVU_SUBMISSION")).isEqualTo(1);
        assertThat(running("LVU_RULING")).isEqualTo(1);
        assertThat(running("PROTECTION_ASSESSMENT")).isEqualTo(1);
    }

    @Test
    void useTestNumbersThatNobodyElseHas() {
        var testNumbers = ReferenceFile.rows("demo/testpersonnummer.csv").stream()
                .map(row -> row.get("testpersonnummer"))
                .collect(toSet());
        var leavers = DemoCase.all().stream().map(DemoCase::number).collect(toSet());

        assertThat(ALL.stream().map(DemoChild::number))
                .doesNotHaveDuplicates()
                .allMatch(testNumbers::contains)
                .noneMatch(leavers::contains);
    }

    private int running(String code) {
        return count("case_deadline where state = 'RUNNING' and case_number in"
                + " (select case_number from municipal_case where tenant <> 'kommun-2281') and code = '" + code + "'");
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }

    private List<String> phases(String kommun) {
        var officer = officers.actor(kommun + ".handlaggare");
        var found = new ArrayList<CaseLine>();
        officers.as(officer.user(), () -> files.forEach(kind -> found.addAll(kind.of(officer))));
        return found.stream()
                .filter(line -> line.kind().equals("Barnplacering"))
                .map(CaseLine::phase)
                .toList();
    }
}
