package se.hemvist.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import se.hemvist.organisation.SwedishTime;

/** A consent is taken back in the middle of a case, while something is on its way to the police. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
        properties = {"hemvist.data=./target/broken-off/data", "hemvist.fresh=true", "hemvist.demo-facts=false"})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrokenOffTest {

    private static final String EVENT = "exit-event";

    private final String today = LocalDate.now(SwedishTime.ZONE).toString();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ManagementService jobs;

    private Story story;
    private String base = "";
    private String number = "";
    private int known;

    @BeforeAll
    void aCaseIsWithThePolice() {
        base = "http://localhost:" + port;
        story = new Story(base, Typed.MARK);
        story.done(story.openCase(Typed.LEAVER));
        number = story.caseworker.shown(story.caseworker.task("HoldMeeting"), "caseNumber");
        comesTrue(() -> count("disclosure") == 1);
        known = count("threat_assessment");
    }

    @Test
    @Order(1)
    void isNeitherShownNorFoundNorReportedInByAnybodyElse() {
        for (var other : List.of("malmo.handlaggare", "malmo.chef", "nord.polis", "sundsvall.namnd", "samordnare")) {
            var clerk = Clerk.loggedIn(base, other);

            assertThat(clerk.get(page("")).statusCode()).as(other).isIn(403, 404);
            assertThat(clerk.fill("/hemvist/sok", Map.of("text", Typed.LEAVER)).body())
                    .as(other)
                    .doesNotContain(number);
            assertThat(report(clerk, "CONSENT_WITHDRAWN").statusCode())
                    .as(other)
                    .isIn(403, 404);
        }
        assertThat(count("exit_event")).isZero();
    }

    @Test
    @Order(2)
    void isShownAndFoundByItsOfficer() {
        assertThat(story.caseworker.get(page("")).body()).contains(number, "Samtycke");
        assertThat(story.caseworker
                        .fill("/hemvist/sok", Map.of("text", Typed.LEAVER))
                        .body())
                .contains(number);
    }

    @Test
    @Order(3)
    void tellsThePoliceNothingMoreNotEvenWhatWaitsInAJob() {
        jobs.suspendJobDefinitionByProcessDefinitionKey(EVENT, true);
        assertThat(report(story.caseworker, "NEW_THREAT").statusCode()).isLessThan(400);
        assertThat(jobs.createJobQuery().processDefinitionKey(EVENT).count()).isOne();

        assertThat(report(story.caseworker, "CONSENT_WITHDRAWN").statusCode()).isLessThan(400);
        jobs.activateJobDefinitionByProcessDefinitionKey(EVENT, true);

        comesTrue(() -> jobs.createJobQuery().processDefinitionKey(EVENT).count() == 0);
        assertThat(jdbc.sql("select told from exit_event where kind = 'NEW_THREAT'")
                        .query(String.class)
                        .single())
                .isEqualTo("KEPT");
        assertThat(count("disclosure"))
                .as("what was told before stays told, and that is all")
                .isOne();
        assertThat(story.caseworker.get(page("")).body()).contains("inte skickat till polisen");
    }

    @Test
    @Order(4)
    void takesTheTasksOfTheCaseAwayAndRefusesAnotherReport() {
        assertThat(story.caseworker.find("HoldMeeting")).isEmpty();
        assertThat(story.caseworker.find("InvestigateNeeds")).isEmpty();
        assertThat(report(story.caseworker, "CONSENT_WITHDRAWN").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(count("threat_assessment"))
                .as("what the police know stays with the police")
                .isEqualTo(known);
    }

    @Test
    @Order(5)
    void endsWhenTheChiefHasFoundAGroundAndThePoliceHaveTheirLastWord() {
        var chief = story.manager;
        story.done(chief.submit(
                chief.task("ChooseFinalGround"),
                Map.of("ground", "SOCIAL_TO_POLICE_IMPENDING_CRIME", "reason", story.text("skäl"))));
        var assessor = story.assessor;
        story.done(assessor.submit(
                assessor.task("AssessFinally"),
                Map.of(
                        "level",
                        "HIGH",
                        "grounds",
                        story.text("grunder"),
                        "membershipNow",
                        "LEAVING",
                        "releaseText",
                        story.text("till kommunen"))));

        comesTrue(() -> isClosed() || story.reviewer.find("ReviewAssessment").isPresent());
        if (!isClosed()) {
            story.done(story.review("YES"));
        }
        comesTrue(this::isClosed);
        assertThat(story.caseworker.get(page("")).body()).contains("Avslutat: Tagit tillbaka samtycket");
        assertThat(jdbc.sql("select legal_basis from disclosure where to_tenant = 'polis-nord' order by disclosed_at")
                        .query(String.class)
                        .list())
                .containsExactly("CONSENT", "SOCIAL_TO_POLICE_IMPENDING_CRIME");
    }

    private boolean isClosed() {
        return jdbc.sql("select count(*) from exit_case where closed_at is not null")
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private String page(String more) {
        return "/hemvist/arenden/" + number + more;
    }

    private HttpResponse<String> report(Clerk clerk, String kind) {
        return clerk.fill(page("/handelse"), Map.of("kind", kind, "on", today, "text", story.text("händelse")));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static void comesTrue(BooleanSupplier statement) {
        for (int tries = 0; tries < 200 && !statement.getAsBoolean(); tries++) {
            Clerk.pause();
        }
        assertThat(statement.getAsBoolean()).isTrue();
    }
}
