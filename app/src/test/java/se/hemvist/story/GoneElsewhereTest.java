package se.hemvist.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.network.MembershipRole;
import se.hemvist.network.NetworkFacts;
import se.hemvist.network.Networks;
import se.hemvist.network.Provenance;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointPersons;
import se.hemvist.person.PersonId;
import se.hemvist.placement.EarlierPlacements;
import se.hemvist.placement.RequestPlacement;

/**
 * A leaver who lives in a home moves to another kommun, is taken over by the witness programme, dies, or goes back: each
 * end with what must be done, by those who do it.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
        properties = {"hemvist.data=./target/gone-elsewhere/data", "hemvist.fresh=true", "hemvist.demo-facts=false"})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoneElsewhereTest {

    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HistoryService history;

    @Autowired
    Homes homes;

    @Autowired
    Networks networks;

    @Autowired
    NetworkFacts facts;

    @Autowired
    JointPersons joints;

    @Autowired
    EarlierPlacements earlier;

    private Story story;
    private String network = "";

    private String person = "";
    private String caseId = "";
    private String number = "";
    private String home = "";

    @BeforeAll
    void thereIsANetworkToLeave() {
        story = new Story("http://localhost:" + port, Typed.MARK);
        var source = new Provenance(
                new SourceGrade(Reliability.B, Correctness.TWO),
                "nord.polis",
                Tenant.ofRegion("nord"),
                today.plusYears(1));
        network = networks.register("Nätverket Vallmo", source).value();
    }

    @Test
    void movesAndIsHandedOverByTheConsentThatEndsWithTheCase() {
        lives("199601012397", "Björken");
        reported("MOVED");
        assessedFinally("LEAVING");

        var task = story.caseworker.task("HandOverCase");
        assertThat(isClosed()).as("the new kommun comes first").isFalse();
        story.done(story.caseworker.submit(
                task,
                Map.of(
                        "handedOver",
                        "YES",
                        "municipality",
                        "1280",
                        "parts",
                        List.of("NEEDS", "THREAT"),
                        "way",
                        "MEETING")));

        endsAt("OtherMunicipality", "Flyttat till annan kommun");
        assertThat(disclosed("new-municipality")).containsExactly("kommun-1280 MUNICIPAL_CONSENT");
        assertThat(disclosed("final-assessment")).containsExactly("polis-nord CONSENT");
        assertThat(roles()).containsExactly(MembershipRole.LEAVING);
        assertThat(stay()).as("who has moved may live there still").isEqualTo("ONGOING");
        assertThat(isHomeExposed()).isFalse();
        assertThat(isHandedOutByTheConsent()).isFalse();
        assertThat(story.caseworker.get(page("")).body()).contains("det upphörde med ärendet");
    }

    @Test
    void isTakenOverByTheWitnessProgrammeInTheMiddleOfTheCase() {
        lives("199601022396", "Eken");
        reported("WITNESS_PROGRAMME");
        assessedFinally("LEFT");

        endsAt("WitnessProtected", "Tagits över av särskilt personsäkerhetsarbete");
        assertThat(roles()).as("turned back when a colleague agrees").isEmpty();
        assertThat(stay()).isEqualTo("ONGOING");
        assertThat(isHomeExposed()).isFalse();
        assertThat(isHandedOutByTheConsent()).isFalse();
    }

    @Test
    void isABevispersonByThePolicesFirstAnalysisAndGetsNoDecision() {
        person = "199601032395";
        opened();
        story.done(story.analyse("YES"));

        assertThat(story.manager.find("DecideMeasures")).isEmpty();
        assessedFinally("LEAVING");

        endsAt("WitnessProtected", "Tagits över av särskilt personsäkerhetsarbete");
        assertThat(story.caseworker.find("HoldMeeting")).isEmpty();
        assertThat(story.assessor.find("AssessThreat")).isEmpty();
        assertThat(isHandedOutByTheConsent()).isFalse();
    }

    @Test
    void isDeadAndLivesNowhereFromThatDay() {
        lives("199601042386", "Aspen");
        reported("DEAD");

        assertThat(stay()).as("at once, whatever the police say later").isEqualTo("ENDED");
        assertThat(jdbc.sql("select s.until_day from stay s join placement p on p.stay_id = s.id where p.case_id = ?")
                        .param(caseId)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(today);
        assessedFinally("LEFT");

        endsAt("PersonDead", "Avliden");
        assertThat(roles()).isEmpty();
        assertThat(isHomeExposed()).isFalse();
        assertThat(isHandedOutByTheConsent()).isFalse();
        assertThat(aftercare()).isZero();
    }

    @Test
    void goesBackAndLeavesAMemberAndAHomeThatIsExposed() {
        lives("199601042394", "Lönnen");
        reported("DROPPED_OUT");
        story.done(finalAssessment("RETURNED"));

        assertThat(roles()).as("a member again at once").contains(MembershipRole.MEMBER);
        story.done(story.review("YES"));

        endsAt("AftercareFollows", "Avbrutit");
        assertThat(roles()).containsExactly(MembershipRole.MEMBER);
        assertThat(isHomeExposed()).isTrue();
        comesTrue(() -> aftercare() == 1);
    }

    private void lives(String who, String where) {
        person = who;
        home = home(where);
        opened();
        story.done(story.analyse());
        story.done(story.assess(Map.of("level", "MEDIUM", "networkLink", "KNOWN", "ownNetworks", List.of(network))));
        story.done(story.review("YES"));
        earlier.takeOver(
                new RequestPlacement(
                        SUNDSVALL,
                        caseId,
                        number,
                        PersonId.of(jdbc.sql("select person_id from exit_case where id = cast(? as uuid)")
                                .param(caseId)
                                .query(String.class)
                                .single()),
                        "sundsvall.handlaggare"),
                "sundsvall.handlaggare",
                home,
                today.minusDays(10),
                null);
        assertThat(roles()).containsExactly(MembershipRole.LEAVING);
        assertThat(isHandedOutByTheConsent()).as("while the case goes on").isTrue();
    }

    private void opened() {
        story.done(story.openCase(person));
        number = story.caseworker.shown(story.caseworker.task("HoldMeeting"), "caseNumber");
        caseId = jdbc.sql("select id from exit_case where case_number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private String home(String name) {
        return homes.register(new RegisterHome(
                HomeKind.HVB,
                name,
                null,
                new HomePlace("2281", "Njurunda", 62.27, 17.36, false),
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.EVERYONE,
                null));
    }

    private void reported(String kind) {
        var sent = story.caseworker.fill(
                page("/handelse"), Map.of("kind", kind, "on", today.toString(), "text", story.text("händelse")));

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(story.caseworker.find("HoldMeeting")).isEmpty();
    }

    private void assessedFinally(String now) {
        story.done(finalAssessment(now));
        story.done(story.review("YES"));
    }

    private HttpResponse<String> finalAssessment(String now) {
        return story.assessor.submit(
                story.assessor.task("AssessFinally"),
                Map.of(
                        "level",
                        "MEDIUM",
                        "grounds",
                        story.text("grunder"),
                        "membershipNow",
                        now,
                        "releaseText",
                        story.text("till kommunen")));
    }

    private void endsAt(String end, String words) {
        comesTrue(this::isClosed);
        comesTrue(() -> history.createHistoricActivityInstanceQuery().activityId(end).finished().list().stream()
                .anyMatch(ended -> ended.getProcessInstanceId().equals(closure())));
        assertThat(story.caseworker.get(page("")).body()).contains("Avslutat: " + words);
        assertThat(story.caseworker
                        .fill(
                                page("/handelse"),
                                Map.of("kind", "NEW_THREAT", "on", today.toString(), "text", story.text("sent")))
                        .statusCode())
                .as("nothing more is told of a case that is over")
                .isGreaterThanOrEqualTo(400);
    }

    private String closure() {
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("risk-closure")
                .processInstanceBusinessKey(caseId)
                .list()
                .stream()
                .map(each -> each.getId())
                .findFirst()
                .orElse("");
    }

    private boolean isClosed() {
        return jdbc.sql("select count(*) from exit_case where closed_at is not null and case_number = ?")
                        .param(number)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Tries what an officer may try: to tell Kriminalvården by the consent. */
    private boolean isHandedOutByTheConsent() {
        var form = new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "receiver", "authority:PRISON_AND_PROBATION",
                "parts", "NEEDS",
                "purpose", "PLAN",
                "legalBasis", "CONSENT",
                "channel", "MEETING"));
        return story.caseworker.fill(page("/lamna-ut"), form).statusCode() == 302;
    }

    private List<String> disclosed(String purpose) {
        return jdbc.sql("select to_tenant || ' ' || legal_basis from disclosure where purpose = ? and case_number = ?")
                .params(purpose, number)
                .query(String.class)
                .list();
    }

    private List<MembershipRole> roles() {
        return facts.about(Set.of(joints.jointOf(new IdentityNumber(person)))).memberships().stream()
                .map(fact -> fact.role())
                .toList();
    }

    private String stay() {
        return jdbc.sql("select s.status from stay s join placement p on p.stay_id = s.id where p.case_id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    private boolean isHomeExposed() {
        return !facts.exposuresOf(Set.of(home)).isEmpty();
    }

    private int aftercare() {
        return (int) history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("exit-aftercare")
                .processInstanceBusinessKey(caseId)
                .count();
    }

    private String page(String more) {
        return "/hemvist/arenden/" + number + more;
    }

    private static void comesTrue(BooleanSupplier statement) {
        for (int tries = 0; tries < 200 && !statement.getAsBoolean(); tries++) {
            Clerk.pause();
        }
        assertThat(statement.getAsBoolean()).isTrue();
    }
}
