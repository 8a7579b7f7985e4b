package se.hemvist.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.ReferenceFile;
import se.hemvist.relativecase.Kinship;
import se.hemvist.relativecase.LinkingCases;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.CaseLine;

/** Relatives to look at beside the forty leavers, tried last: nobody waits for them meanwhile. */
@Tag("alone")
@Order(4)
@InTheDemo
class DemoRelativesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final List<DemoRelative> ALL = DemoRelative.all();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoOfficers officers;

    @Autowired
    List<CaseFiles> files;

    @Autowired
    LinkingCases links;

    @BeforeEach
    void everythingHasHappened() {
        await().atMost(PATIENCE).until(() -> count("municipal_case where kind = 'relative-case'") == ALL.size());
        await().atMost(PATIENCE)
                .until(() -> count("municipal_case where kind = 'relative-case' and closed_at is not null") == 1);
    }

    @Test
    void areInEveryPhase() {
        assertThat(ALL.stream().map(DemoRelative::phase).collect(toSet()))
                .containsExactlyInAnyOrder(DemoRelativePhase.values());
        assertThat(phases("goteborg")).contains("Skydd på väg", "Väntar på polisens bedömning", "Utredning");
        assertThat(phases("boras")).contains("Utredning", "Avslutas: Skydd avslaget");
        assertThat(phases("vaxjo")).contains("Beslut om skydd", "Avslutas: Samtycke saknas");
        assertThat(phases("halmstad")).contains("Skydd på väg");
        assertThat(phases("lund")).contains("Uppföljning");
        assertThat(phases("trollhattan")).contains("Avslutas: Skyddet är nedtrappat");
    }

    @Test
    void useTestNumbersThatNobodyElseHas() {
        var testNumbers = ReferenceFile.rows("demo/testpersonnummer.csv").stream()
                .map(row -> row.get("testpersonnummer"))
                .collect(toSet());
        var leavers = DemoCase.all().stream().map(DemoCase::number).collect(toSet());

        assertThat(ALL.stream().map(DemoRelative::number))
                .doesNotHaveDuplicates()
                .allMatch(testNumbers::contains)
                .noneMatch(leavers::contains);
    }

    @Test
    void letAMotherAndHerTwoChildrenWaitForTheSameHome() {
        assertThat(count("placement where status = 'SEEKING' and case_number like 'R-%'"))
                .isEqualTo(3);
        assertThat(count("case_link"))
                .as("three of the one family, one of the other, and one with a leaver")
                .isEqualTo(5);
        assertThat(count("child_shelter where immediate")).isOne();
    }

    @Test
    void linkOneToALeaverByTheOfficersOfBoth() {
        var lund = officers.actor("lund.handlaggare");
        var hers = numberOf(
                "lund",
                line -> line.phase().equals("Uppföljning") && line.kind().equals("Hotad anhörig"));
        var his = numberOf("halmstad", line -> line.person().equals("Noa Exempellund"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> officers.as(lund.user(), () -> links.enter(hers, his, Kinship.OTHER_FAMILY, lund)))
                .satisfies(refused -> assertThat(refused.sentence()).contains("redan kopplade"));
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }

    private List<String> phases(String kommun) {
        return cases(kommun).stream()
                .filter(line -> line.kind().equals("Hotad anhörig"))
                .map(CaseLine::phase)
                .toList();
    }

    private String numberOf(String kommun, Predicate<CaseLine> which) {
        return cases(kommun).stream()
                .filter(which)
                .map(CaseLine::number)
                .findFirst()
                .orElseThrow();
    }

    private List<CaseLine> cases(String kommun) {
        var officer = officers.actor(kommun + ".handlaggare");
        var found = new ArrayList<CaseLine>();
        officers.as(officer.user(), () -> files.forEach(kind -> found.addAll(kind.of(officer))));
        return found;
    }
}
