package se.hemvist.report.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.hemvist.engine.DueTask;
import se.hemvist.engine.DueTasks;
import se.hemvist.engine.NothingThere;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskList;
import se.hemvist.engine.TaskTurns;
import se.hemvist.engine.Worklist;
import se.hemvist.organisation.Absence;
import se.hemvist.organisation.Absences;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.report.AnnasCase;
import se.hemvist.report.InTheReports;
import se.hemvist.report.ReportWorld;

/** An officer who is pressed, the chief whom they choose, the police; and whom nothing of it is there for. */
@InTheReports
class StaffThreatTest {

    private static final String FORM = "/hemvist/paverkan";
    private static final String IN_CASE = "/hemvist/arenden/T-AAAA-22/paverkan";
    private static final HandleStaffThreat DONE = new HandleStaffThreat("Lisa tar över ärendet.", null);

    @Autowired
    ReportWorld world;

    @Autowired
    AnnasCase files;

    @Autowired
    MockMvcTester browser;

    @Autowired
    HandleStaffThreatForm handling;

    @Autowired
    WeighStaffThreatForm weighing;

    @Autowired
    Worklist lists;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Absences absences;

    @Autowired
    Officers officers;

    @Autowired
    TaskTurns turns;

    @Autowired
    DueTasks due;

    @BeforeEach
    void peopleAreAtWork() {
        world.nothingIsUnderWay();
        files.begins();
        jdbc.sql("delete from staff_threat").update();
        jdbc.sql("delete from staff_threat_notice").update();
        world.peopleAreKnown();
    }

    @AfterEach
    void everybodyIsBack() {
        jdbc.sql("delete from absence").update();
    }

    @Test
    void goesFromACaseToTheChosenChiefAlone() {
        assertThat(post("anna", IN_CASE, told())).hasStatus3xxRedirection();
        world.runJobs();

        var shown = ReportWorld.as("maria", () -> handling.shown(id()));
        assertThat(shown.what()).isEqualTo("Han stod utanför mitt hus.");
        assertThat(shown.reportedBy()).isEqualTo("Namn anna");
        assertThat(shown.caseNumber()).isEqualTo("T-AAAA-22");
        assertThat(shown.police()).isEqualTo("Polisen har inte fått anmälan.");
        assertThat(lists.list(TaskList.MINE, "maria")).hasSize(1);
        for (var other : List.of("anna", "lisa", "karin", "johan", "eva", "sara")) {
            assertThat(lists.list(TaskList.MINE, other)).as(other).isEmpty();
            assertThat(lists.list(TaskList.UNIT, other)).as(other).isEmpty();
            assertThatExceptionOfType(NothingThere.class)
                    .as(other)
                    .isThrownBy(() -> ReportWorld.as(other, () -> handling.shown(id())));
        }
        assertThat(notices()).isZero();
        world.does("maria", id(), "HandleStaffThreat", DONE);
        assertThat(instances()).isZero();
    }

    @Test
    void isKeptFromTheChiefWhomItIsAboutAndGoesToTheDecider() {
        assertThat(post("anna", FORM, told("colleague", "maria", "receiver", "all")))
                .hasStatus(422)
                .bodyText()
                .contains("Välj en person i listan");
        assertThat(post("anna", FORM, told("colleague", "maria", "receiver", "maria")))
                .hasStatus(422)
                .bodyText()
                .contains("kan inte gå till den som den gäller");

        assertThat(post("anna", FORM, told("colleague", "maria", "receiver", "karin")))
                .hasStatus3xxRedirection();
        world.runJobs();

        assertThat(ReportWorld.as("karin", () -> handling.shown(id())).colleague())
                .isEqualTo("Namn maria");
        assertThat(lists.list(TaskList.UNIT, "maria")).isEmpty();
        assertThatExceptionOfType(NothingThere.class)
                .isThrownBy(() -> ReportWorld.as("maria", () -> handling.shown(id())));
        assertThat(jdbc.sql(
                                "select count(*) from access_log where actor = 'maria' and object_id = ? and outcome = 'REFUSED'")
                        .param(id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void tellsThePoliceOfTheRegionTheOfficersWordsAndNoCase() {
        post("anna", IN_CASE, told("police", "YES"));
        world.runJobs();

        var notice = noticeId();
        var shown = ReportWorld.as("eva", () -> weighing.shown(notice));
        assertThat(shown.officer()).isEqualTo("Namn anna, Sundsvall");
        assertThat(shown.toString() + shown.what() + shown.who()).doesNotContain("T-AAAA-22");
        assertThat(lists.list(TaskList.UNIT, "eva")).hasSize(1);
        assertThat(lists.list(TaskList.UNIT, "nils")).isEmpty();
        for (var other : List.of("nils", "maria", "sara")) {
            assertThatExceptionOfType(Refusal.class)
                    .as(other)
                    .isThrownBy(() -> weighed(other, notice, WeighStaffThreat.Answer.PROTECTION));
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> weighed("eva", notice, WeighStaffThreat.Answer.NOTED));
        world.does("eva", notice, "WeighStaffThreat", new WeighStaffThreat(WeighStaffThreat.Answer.CRIME_REPORT, null));
        world.does("maria", id(), "HandleStaffThreat", new HandleStaffThreat("Larm i hemmet.", true));
        assertThat(notices()).as("told once").isOne();
        assertThat(instances()).isZero();
    }

    @Test
    void letsTheChiefTellThePoliceAfterwards() {
        post("anna", FORM, told());
        world.runJobs();
        assertThat(notices()).isZero();

        world.does("maria", id(), "HandleStaffThreat", new HandleStaffThreat("Vi ringer polisen.", true));

        assertThat(notices()).isOne();
        assertThat(world.tasksAbout(noticeId())).containsExactly("WeighStaffThreat");
        assertThat(ReportWorld.as("ulla", () -> weighing.shown(noticeId())).kind())
                .isEqualTo("Närmande");
    }

    @Test
    void goesToAllChiefsButNotToTheOfficerWhoTellsIt() {
        post("anna", FORM, told("receiver", "all"));
        world.runJobs();

        assertThat(lists.list(TaskList.UNIT, "maria")).hasSize(1);
        assertThat(lists.list(TaskList.UNIT, "lisa")).isEmpty();
        assertThat(post("maria", FORM, told("receiver", "all")))
                .hasStatus(422)
                .bodyText()
                .contains("Välj en person i listan");
    }

    @Test
    void waitsForTheChosenChiefWhoeverDoesTheirOtherWork() {
        post("anna", FORM, told("colleague", "lisa"));
        world.runJobs();

        goesAway("maria", "lisa");
        turns.settle();

        assertThat(lists.list(TaskList.MINE, "maria")).hasSize(1);
        assertThat(lists.list(TaskList.MINE, "lisa")).isEmpty();
        assertThat(due.between(Instant.EPOCH, Instant.now().plus(Duration.ofDays(30)), 0))
                .singleElement()
                .matches(DueTask::personal);
        assertThat(get("anna", FORM)).bodyText().asString().satisfies(page -> assertThat(
                        page.substring(page.indexOf("name=\"receiver\"")))
                .doesNotContain("<option value=\"maria\""));
        assertThat(post("anna", FORM, told("receiver", "maria")))
                .hasStatus(422)
                .bodyText()
                .contains("är frånvarande");
    }

    @Test
    void keepsWhatIsToldSealedAndOutOfTheEngineAndOfTheCase() {
        post("anna", IN_CASE, told("police", "YES"));
        world.runJobs();
        world.does("maria", id(), "HandleStaffThreat", DONE);

        for (var table : List.of(
                "staff_threat",
                "staff_threat_notice",
                "access_log",
                "ACT_HI_VARINST",
                "ACT_HI_DETAIL",
                "ACT_RU_VARIABLE",
                "ACT_HI_OP_LOG")) {
            assertThat(jdbc.sql("select * from " + table).query().listOfRows().toString())
                    .as(table)
                    .doesNotContain("mitt hus", "Räven", "Lisa tar över");
        }
        assertThat(jdbc.sql(
                                "select count(*) from access_log where case_number = 'T-AAAA-22' and object_type like 'staff%'")
                        .query(Integer.class)
                        .single())
                .as("who reads the log of the case learns nothing of it")
                .isZero();
    }

    @Test
    void isThereForOfficersOfAKommunAndFromTheirOwnCasesOnly() {
        assertThat(get("anna", FORM)).hasStatusOk().bodyText().contains("Ring 112 först", "Namn lisa");
        assertThat(get("anna", IN_CASE)).hasStatusOk().bodyText().contains("T-AAAA-22");
        assertThat(get("anna", "/hemvist")).bodyText().contains("Anmäl otillåten påverkan");
        for (var other : List.of("eva", "sara", "dag")) {
            assertThat(get(other, FORM)).as(other).hasStatus(404);
            assertThat(post(other, FORM, told())).as(other).hasStatus(404);
            assertThat(get(other, "/hemvist")).as(other).bodyText().doesNotContain("otillåten påverkan");
        }
        for (var other : List.of("lisa", "johan", "eva")) {
            assertThat(get(other, IN_CASE)).as(other).hasStatus(404);
            assertThat(post(other, IN_CASE, told())).as(other).hasStatus(404);
        }
        assertThat(post("johan", FORM, told("receiver", "maria"))).hasStatus(422);
        assertThat(browser.get().uri(FORM)).hasStatus3xxRedirection();
        assertThat(instances()).isZero();
    }

    @Test
    void saysWhatIsMissingAndIsSentOnce() {
        for (var field : List.of("kind", "what", "on", "receiver", "police")) {
            assertThat(post("anna", FORM, told(field, ""))).as(field).hasStatus(422);
        }
        assertThat(post(
                        "anna",
                        FORM,
                        told("on", LocalDate.now(SwedishTime.ZONE).plusDays(1).toString())))
                .hasStatus(422);
        assertThat(post("anna", FORM, told("colleague", "johan"))).hasStatus(422);
        var typed = told();
        post("anna", FORM, typed);
        post("anna", FORM, typed);

        assertThat(instances()).isOne();
    }

    private void goesAway(String officer, String substitute) {
        var today = LocalDate.now(SwedishTime.ZONE);
        var away = new Absence(UUID.randomUUID(), officer, substitute, today, today.plusDays(1));
        world.commit(() -> {
            absences.register(away, officers.find(officer).orElseThrow());
            return away;
        });
    }

    private void weighed(String officer, String notice, WeighStaffThreat.Answer answer) {
        ReportWorld.as(
                officer,
                () -> world.commit(() -> {
                    weighing.submit(notice, new WeighStaffThreat(answer, null));
                    return notice;
                }));
    }

    private Map<String, String> told(String... changed) {
        var typed = new HashMap<>(Map.of(
                "kind", "APPROACH",
                "what", "Han stod utanför mitt hus.",
                "on", LocalDate.now(SwedishTime.ZONE).minusDays(1).toString(),
                "who", "Någon som kallas Räven",
                "colleague", "",
                "receiver", "maria",
                "police", "NO",
                "formKey", UUID.randomUUID().toString()));
        for (int place = 0; place < changed.length; place += 2) {
            typed.put(changed[place], changed[place + 1]);
        }
        return typed;
    }

    private String id() {
        return jdbc.sql("select id from staff_threat").query(String.class).single();
    }

    private String noticeId() {
        return jdbc.sql("select id from staff_threat_notice")
                .query(String.class)
                .single();
    }

    private int notices() {
        return jdbc.sql("select count(*) from staff_threat_notice")
                .query(Integer.class)
                .single();
    }

    private long instances() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKeyIn("staff-threat", "staff-threat-notice")
                .count();
    }

    private MvcTestResult get(String officer, String page) {
        return browser.get().uri(page).with(as(officer)).exchange();
    }

    private MvcTestResult post(String officer, String page, Map<String, String> values) {
        var call = browser.post().uri(page).with(as(officer)).with(csrf());
        values.forEach(call::param);
        return call.exchange();
    }

    private static RequestPostProcessor as(String officer) {
        return user(officer)
                .authorities(
                        AuthorityUtils.createAuthorityList(Objects.requireNonNull(ReportWorld.PEOPLE.get(officer))));
    }
}
