package se.hemvist.jointplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.report.AnnasCase;
import se.hemvist.report.InTheReports;
import se.hemvist.report.ReportWorld;
import se.hemvist.workspace.CaseClosed;
import se.hemvist.workspace.ClosingCases;
import se.hemvist.workspace.HeldCases;

/** A plan from the case's page to its outcome, and whom it is not there for. */
@InTheReports
class JointPlanTest {

    private static final String CASE = "/hemvist/arenden/T-AAAA-22";
    private static final String PLANS = CASE + "/planer";

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    ReportWorld world;

    @Autowired
    AnnasCase files;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JointPlanWork work;

    @Autowired
    FollowUpJointPlanForm following;

    @Autowired
    ClosingCases closing;

    @Autowired
    HeldCases cases;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void annaHasACase() {
        world.nothingIsUnderWay();
        world.peopleAreKnown();
        jdbc.sql("delete from joint_plan_note").update();
        jdbc.sql("delete from joint_plan").update();
        files.begins();
        files.isAbout(world.known(ReportWorld.somebody()));
    }

    @Test
    void isMadeFollowedUpGoalByGoalAndEndsWithAnOutcome() {
        assertThat(begun("anna", "SIP")).hasStatus3xxRedirection();
        world.does("anna", id(), "MakeJointPlan", made());
        assertThat(get("anna", PLANS))
                .bodyText()
                .contains("Samordnad individuell plan (SIP)", "Pågår", "Skolan, senast den", "Mål, inte börjat");

        var shown = ReportWorld.as("anna", () -> following.shown(id()));
        assertThat(shown.steps()).hasSize(1);
        world.does("anna", id(), "FollowUpJointPlan", followed(AfterPlanFollowUp.CONTINUE, null));
        assertThat(world.tasksAbout(id())).containsExactly("FollowUpJointPlan");
        world.does("anna", id(), "FollowUpJointPlan", followed(AfterPlanFollowUp.END, PlanOutcome.PARTLY_REACHED));

        assertThat(world.tasksAbout(id())).isEmpty();
        assertThat(get("anna", PLANS)).bodyText().contains("Målen delvis nådda").doesNotContain("Ta tillbaka");
        assertThat(get("anna", CASE))
                .bodyText()
                .contains("Samordnad individuell plan (SIP), uppföljning", "Samordnad individuell plan (SIP), avslut");
        assertThat(get("anna", CASE + "/dokument/2"))
                .bodyText()
                .contains("Sekretessmarkering", "Svar: Hen går dit varje dag.", "klart", "Skrivet av Namn anna.");
    }

    @Test
    void isWithdrawnWithAReasonThatStaysAmongTheTexts() {
        begun("anna", "SIP");
        var page = PLANS + "/" + id() + "/ta-tillbaka";

        assertThat(post("anna", page, Map.of("why", " "))).hasStatus(422);
        assertThat(post("anna", page, Map.of("why", "Samtycket gäller inte."))).hasStatus3xxRedirection();

        assertThat(world.tasksAbout(id())).isEmpty();
        assertThat(get("anna", CASE)).bodyText().contains("(SIP), återtagen");
        assertThat(post("anna", page, Map.of("why", "Igen."))).hasStatus(404);
        assertThat(begun("anna", "SIP")).as("another may begin").hasStatus3xxRedirection();
    }

    @Test
    void isEndedGoalByGoalBeforeAnOfficerClosesItsCase() {
        begun("anna", "SIP");
        world.does("anna", id(), "MakeJointPlan", made());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> closing.mustHaveNothingOpen("T-AAAA-22"))
                .withMessageContaining("Samordnad individuell plan (SIP)", "mål för mål");

        world.does("anna", id(), "FollowUpJointPlan", followed(AfterPlanFollowUp.END, PlanOutcome.REACHED));

        assertThatNoException().isThrownBy(() -> closing.mustHaveNothingOpen("T-AAAA-22"));
    }

    @Test
    void endsAsItStandsWithACaseThatIsBrokenOff() {
        begun("anna", "SIP");
        world.does("anna", id(), "MakeJointPlan", made());

        closes(cases.get("T-AAAA-22").id(), "T-AAAA-22");

        assertThat(world.tasksAbout(id())).isEmpty();
        assertThat(get("anna", PLANS)).bodyText().contains("Avbruten").doesNotContain("Ta tillbaka");
        assertThat(get("anna", CASE + "/dokument/2"))
                .bodyText()
                .contains("Planen avbröts när ärendet avslutades", "Mål, inte börjat", "Gå i skolan")
                .doesNotContain("Skrivet av");
    }

    @Test
    void goesOnWhenAnotherCaseIsClosed() {
        begun("anna", "SIP");

        closes(UUID.randomUUID(), "T-BBBB-22");

        assertThat(world.tasksAbout(id())).containsExactly("MakeJointPlan");
    }

    /** Nobody is logged in when the process comes so far. */
    private void closes(UUID caseId, String number) {
        world.commit(() -> {
            events.publishEvent(new CaseClosed(caseId, number));
            return caseId;
        });
    }

    @Test
    void beginsOnceOfEachKindAndOnlyForThoseItIsFor() {
        assertThat(begun("anna", "SIP")).hasStatus3xxRedirection();

        assertThat(begun("anna", "SIP")).hasStatus(422).bodyText().contains("pågår redan");
        assertThat(begun("anna", "SIG")).hasStatus(422).bodyText().contains("12–29 år");
        assertThat(begun("anna", "")).hasStatus(422);
        assertThat(begun("anna", "BOB")).hasStatus3xxRedirection();
    }

    @Test
    void isNotThereForAnybodyElse() {
        begun("anna", "SIP");

        for (var other : List.of("lisa", "johan", "eva", "sara", "dag")) {
            assertThat(get(other, PLANS)).as(other).hasStatus(404);
            assertThat(get(other, PLANS + "/ny")).as(other).hasStatus(404);
            assertThat(begun(other, "BOB")).as(other).hasStatus(404);
            assertThat(post(other, PLANS + "/" + id() + "/ta-tillbaka", Map.of("why", "x")))
                    .as(other)
                    .hasStatus(404);
        }
        assertThat(get("anna", PLANS + "/" + UUID.randomUUID() + "/ta-tillbaka"))
                .hasStatus(404);
        assertThat(world.tasksAbout(id())).containsExactly("MakeJointPlan");
    }

    @Test
    void keepsWhatItSaysSealedAndLogsWhoReadIt() {
        begun("anna", "SIP");
        world.does("anna", id(), "MakeJointPlan", made());
        get("anna", PLANS);

        for (var table : List.of("joint_plan", "joint_plan_note", "access_log", "ACT_HI_VARINST", "ACT_HI_DETAIL")) {
            assertThat(jdbc.sql("select * from " + table).query().listOfRows().toString())
                    .as(table)
                    .doesNotContain("Stödlärare", "Gå i skolan");
        }
        assertThat(jdbc.sql("select action from access_log where object_type = 'joint-plan' and actor = 'anna'")
                        .query(String.class)
                        .set())
                .contains("CREATE", "CHANGE", "READ");
    }

    private MakeJointPlan made() {
        return new MakeJointPlan(
                today,
                List.of(new PlannedStep(PlanParty.SCHOOL, "Stödlärare", today.plusDays(7))),
                List.of(new PlannedGoal("Gå i skolan")),
                null);
    }

    private FollowUpJointPlan followed(AfterPlanFollowUp next, @Nullable PlanOutcome outcome) {
        return new FollowUpJointPlan(
                List.of(new StepFollowed(StepState.DONE)),
                List.of(new GoalAnswered(Progress.ON_THE_WAY, "Hen går dit varje dag.")),
                List.of(),
                null,
                next,
                outcome == null ? today.plusDays(30) : null,
                outcome);
    }

    private String id() {
        return work.of("T-AAAA-22").get(0).id().toString();
    }

    private MvcTestResult begun(String officer, String kind) {
        return post(officer, PLANS + "/ny", Map.of("kind", kind));
    }

    private MvcTestResult get(String officer, String page) {
        return browser.get().uri(page).with(as(officer)).exchange();
    }

    private MvcTestResult post(String officer, String page, Map<String, String> values) {
        var call = browser.post()
                .uri(page)
                .with(as(officer))
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString());
        values.forEach(call::param);
        return call.exchange();
    }

    private static RequestPostProcessor as(String officer) {
        return user(officer)
                .authorities(
                        AuthorityUtils.createAuthorityList(Objects.requireNonNull(ReportWorld.PEOPLE.get(officer))));
    }
}
