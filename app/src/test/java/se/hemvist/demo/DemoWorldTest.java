package se.hemvist.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.hemvist.conflict.ConflictAnswer.Value.CHECK_HOME;
import static se.hemvist.conflict.ConflictAnswer.Value.DO_NOT_PLACE;
import static se.hemvist.conflict.ConflictAnswer.Value.NO_KNOWN_CONFLICT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import se.hemvist.conflict.ConflictAnswer;
import se.hemvist.conflict.StayStatus;
import se.hemvist.login.DemoUsers;
import se.hemvist.organisation.ReferenceFile;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointPersons;
import se.hemvist.placement.ConflictAnswers;
import se.hemvist.placement.RecordStay;
import se.hemvist.placement.Stays;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.threat.AssessThreat;
import se.hemvist.threat.AssessmentFacts;
import se.hemvist.threat.RequestAssessment;
import se.hemvist.threat.RequestedFor;
import se.hemvist.threat.ThreatAssessments;

/** The demo as somebody finds it who starts Hemvist for the first time, with the engine's jobs at work. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo",
            "hemvist.data=target/demo",
            "hemvist.demo-facts=true",
            "camunda.bpm.process-engine-name=demo"
        })
@DirtiesContext
class DemoWorldTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final IdentityNumber LEAVER = new IdentityNumber("200105032387");

    @Autowired
    DemoWorld world;

    @Autowired
    Greeting greeting;

    @Autowired
    DemoUsers users;

    @Autowired
    DemoTasks tasks;

    @Autowired
    DemoNetworks networks;

    @Autowired
    ThreatAssessments assessments;

    @Autowired
    AssessmentFacts facts;

    @Autowired
    JointPersons joints;

    @Autowired
    Stays stays;

    @Autowired
    ConflictAnswers answers;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void everythingIsChecked() {
        await().atMost(PATIENCE).until(() -> count("conflict_check where done_at is null") == 0);
    }

    @Test
    void isMadeOnce() {
        world.run(new DefaultApplicationArguments());

        assertThat(count("home where name like '%(demo)'")).isEqualTo(16);
    }

    @Test
    void assessesEverybodyInIt() {
        assertThat(DemoPerson.values()).allMatch(person -> facts.latest(joints.jointOf(person.number()))
                .isPresent());
    }

    @Test
    void usesNoNumberOfALivingPerson() {
        var testNumbers = ReferenceFile.rows("demo/testpersonnummer.csv").stream()
                .map(row -> row.get("testpersonnummer"))
                .collect(Collectors.toUnmodifiableSet());

        assertThat(Arrays.stream(DemoPerson.values())
                        .map(person -> person.number().digits()))
                .allMatch(testNumbers::contains);
    }

    @Test
    void saysHowToLogInAndHowToBeginAnew() {
        assertThat(greeting.text())
                .contains(users.ofTheStory().stream().map(actor -> actor.user()).toList())
                .contains("http://localhost:")
                .contains("-Dfresh=true");
    }

    /** Step 4 and 6 of the story, and what it says of the other homes. */
    @Test
    void answersTheStorysPersonRedYellowAndGreen() {
        assertThat(count("placement_conflict")).isZero();
        leaves(LEAVER);

        assertThat(answerAt("HVB Talludden (demo)")).isEqualTo(DO_NOT_PLACE);
        assertThat(answerAt("HVB Stenkulla (demo)")).isEqualTo(DO_NOT_PLACE);
        assertThat(answerAt("HVB Björkheden (demo)")).isEqualTo(CHECK_HOME);
        assertThat(answerAt("HVB Granåsen (demo)")).isEqualTo(NO_KNOWN_CONFLICT);
    }

    private void leaves(IdentityNumber number) {
        var nord = Tenant.ofRegion("nord");
        var assessment = assessments.request(new RequestAssessment(
                nord,
                Tenant.ofMunicipality("2281"),
                "00000000-0000-0000-0000-000000000000",
                "A-TEST-23",
                RequestedFor.LEAVER,
                number,
                "Alex",
                ProtectedIdentity.NONE,
                false,
                ""));
        tasks.complete(assessment, "nord.polis", DemoAssessments.analysis());
        tasks.complete(assessment, "nord.polis", form(AssessThreat.Role.LEAVER));
        await().atMost(PATIENCE).until(() -> count("conflict_check where done_at is null") == 0);
    }

    private AssessThreat form(AssessThreat.Role role) {
        return DemoAssessments.form(
                role, networks.left(), LocalDate.now(SwedishTime.ZONE).plusDays(10));
    }

    private ConflictAnswer.Value answerAt(String home) {
        var id = jdbc.sql("select id from home where name = ?")
                .param(home)
                .query(String.class)
                .single();
        var stay = stays.record(new RecordStay(
                null,
                Tenant.ofMunicipality("2281"),
                joints.jointOf(LEAVER),
                id,
                null,
                LocalDate.now(SwedishTime.ZONE).plusDays(3),
                null,
                StayStatus.RESERVED,
                null));
        await().atMost(PATIENCE).until(() -> answers.current(stay).at() != null);
        var answer = answers.current(stay).answer().value();
        stays.cancel(stay);
        return answer;
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
