package se.hemvist.exitcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.PlacementPart;
import se.hemvist.placement.Placements;
import se.hemvist.placement.RequestPlacement;
import se.hemvist.report.InTheReports;
import se.hemvist.report.ReportWorld;

/** A leaver's measures, till they are taken back or the case is closed: what falls with them, who may, and what keeps them. */
@InTheReports
class WithdrawableMeasuresTest {

    private static final String WHY = "Personen har lämnat oriktiga uppgifter.";

    @Autowired
    ReportWorld world;

    @Autowired
    ExitCases cases;

    @Autowired
    Endings endings;

    @Autowired
    Placements placements;

    @Autowired
    RuntimeService runtime;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    private String id = "";
    private String number = "";
    private String placement = "";

    @BeforeEach
    void measuresAreGrantedAndAHomeIsSought() {
        world.nothingIsUnderWay();
        world.peopleAreKnown();
        var person = world.known(ReportWorld.somebody());
        var made = new ExitCase(
                UUID.randomUUID(),
                CaseNumber.draw().toString(),
                ReportWorld.SUNDSVALL,
                person,
                "anna",
                new Contact(ContactSource.SELF, Urgency.DAYS, null),
                new Consent(ConsentAnswer.GIVEN, LocalDate.now(SwedishTime.ZONE), 1),
                null,
                null,
                null,
                null,
                null,
                Instant.now(),
                0);
        id = made.id().toString();
        number = made.number();
        cases.add(made);
        cases.save(new ExitCase(
                made.id(),
                number,
                made.tenant(),
                person,
                "anna",
                made.contact(),
                made.consent(),
                null,
                null,
                null,
                new MeasuresDecision(MeasuresAnswer.GRANT, "Boende", "Behövs", "maria", Instant.now()),
                null,
                made.opened(),
                0));
        placement = world.commit(
                () -> placements.request(new RequestPlacement(ReportWorld.SUNDSVALL, id, number, person, "anna")));
        world.commit(() -> runtime.createProcessInstanceByKey("exit-case")
                .businessKey(id)
                .setVariable("caseId", id)
                .setVariable("caseNumber", number)
                .startBeforeActivity("MakePlan")
                .execute());
        world.runJobs();
    }

    @Test
    void endTheCaseWithAllThatIsSought() {
        assertThat(get("maria"))
                .bodyText()
                .contains("Beslut om insatser", "Beviljade", "Ansökan om boende", "Boende söks");

        assertThat(post("anna", WHY)).hasStatus(422).bodyText().contains("bara enhetschefen");
        assertThat(post("maria", WHY)).hasStatus3xxRedirection();
        world.runJobs();

        assertThat(placements.openOf(id)).isEmpty();
        assertThat(world.tasksAbout(id)).doesNotContain("MakePlan");
        assertThat(endings.of(UUID.fromString(id)).outcome()).isEqualTo(ExitOutcome.REFUSED);
        assertThat(get("maria")).bodyText().contains("Ärendet avslutas", "Placering återtagen");
        assertThat(post("maria", WHY)).as("once").hasStatus(422);
        assertThat(jdbc.sql("select * from withdrawal").query().listOfRows().toString())
                .doesNotContain("oriktiga");
    }

    @Test
    void stayWhenThePersonHasMovedIn() {
        var home = world.home();
        var stay = world.livesIn(home, ReportWorld.somebody());
        jdbc.sql("update placement set status = 'CARRIED_OUT', stay_id = ? where id = ?")
                .params(UUID.fromString(stay), UUID.fromString(placement))
                .update();

        assertThat(post("maria", WHY)).hasStatus(422).bodyText().contains("Personen har flyttat in");

        assertThat(world.tasksAbout(id)).contains("MakePlan");
        assertThat(endings.find(UUID.fromString(id))).isEmpty();
    }

    @Test
    void endNoCaseByItsOfficerWhileAPlanWithOthersGoesOn() {
        world.nothingIsUnderWay();
        world.commit(() -> runtime.createProcessInstanceByKey("exit-case")
                .businessKey(id)
                .setVariable("caseId", id)
                .setVariable("caseNumber", number)
                .startBeforeActivity("CloseExitCase")
                .execute());
        jdbc.sql(
                        """
                        insert into joint_plan (id, case_id, case_number, tenant, kind, begun_at, version)
                        values (?, ?, ?, 'kommun-2281', 'SIP', current_timestamp, 0)""")
                .params(UUID.randomUUID(), UUID.fromString(id), number)
                .update();
        var end = new CloseExitCase(ExitOutcome.COMPLETED, YesNo.NO, null);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.does("anna", id, "CloseExitCase", end))
                .withMessageContaining("mål för mål");
        assertThat(endings.find(UUID.fromString(id))).isEmpty();
        jdbc.sql("update joint_plan set ended_at = current_timestamp where case_number = ?")
                .param(number)
                .update();
        world.does("anna", id, "CloseExitCase", end);

        assertThat(endings.of(UUID.fromString(id)).outcome()).isEqualTo(ExitOutcome.COMPLETED);
    }

    @Test
    void areNotThereForAnybodyElse() {
        for (var other : List.of("lisa", "johan", "leila", "eva", "sara", "dag")) {
            assertThat(get(other)).as(other).hasStatus(404);
            assertThat(post(other, WHY)).as(other).hasStatus(404);
        }
        assertThat(browser.get().uri(page()).exchange()).hasStatus3xxRedirection();

        assertThat(placements.openOf(id)).contains(placement);
        assertThat(PlacementPart.APPLICATION.of(placement)).endsWith(":application");
    }

    private String page() {
        return "/hemvist/arenden/" + number + "/ta-tillbaka";
    }

    private MvcTestResult get(String officer) {
        return browser.get().uri(page()).with(as(officer)).exchange();
    }

    private MvcTestResult post(String officer, String why) {
        return browser.post()
                .uri(page() + "/measures:" + id)
                .with(as(officer))
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString())
                .param("why", why)
                .exchange();
    }

    private static RequestPostProcessor as(String officer) {
        return user(officer)
                .authorities(
                        AuthorityUtils.createAuthorityList(Objects.requireNonNull(ReportWorld.PEOPLE.get(officer))));
    }
}
