package se.hemvist.exitcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.network.KnownFacts.ExposureFact;
import se.hemvist.network.NetworkFacts;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.organisation.Deadlines;
import se.hemvist.person.Persons;
import se.hemvist.placement.EarlierPlacements;
import se.hemvist.placement.RequestPlacement;
import se.hemvist.placement.StayCourse;
import se.hemvist.placement.Stays;
import se.hemvist.processes.RiskClosureSteps;

/** What a case that ends badly leaves with the police: the homes that its person knows. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:homes-lived-in",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=homeslivedin"
        })
class HomesLivedInTest {

    private final LocalDate today = Opened.today();

    @Autowired
    OpeningForm opening;

    @Autowired
    ExitCases cases;

    @Autowired
    Endings endings;

    @Autowired
    RiskClosureSteps steps;

    @Autowired
    EarlierPlacements earlier;

    @Autowired
    Stays stays;

    @Autowired
    StayCourse course;

    @Autowired
    Homes homes;

    @Autowired
    Persons persons;

    @Autowired
    NetworkFacts facts;

    @Autowired
    Deadlines deadlines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private ExitCase of;
    private String here = "";
    private String before = "";
    private String ranFrom = "";
    private String unsaid = "";
    private String neverSeen = "";

    @BeforeEach
    void somebodyHasLivedInThreeHomesAndMayHaveInAFourth() {
        Opened.loggedIn("anna", "kommun-2281.caseworker");
        of = cases.find(opening.submit(Opened.form(ConsentAnswer.GIVEN)).id());
        SecurityContextHolder.clearContext();
        here = home("Björken");
        before = home("Eken");
        ranFrom = home("Aspen");
        unsaid = home("Hasseln");
        neverSeen = home("Lönnen");
        livesIn(here);
        stays.end(livesIn(before), today.minusDays(2));
        transaction.executeWithoutResult(status -> course.abscond(livesIn(ranFrom)));
        jdbc.sql("update stay set status = 'DECIDED' where id = ?")
                .param(UUID.fromString(livesIn(unsaid)))
                .update();
        jdbc.sql("update stay set status = 'CANCELLED' where id = ?")
                .param(UUID.fromString(livesIn(neverSeen)))
                .update();
    }

    @AfterEach
    void forget() {
        Stream.of("exposed_home", "exit_case_ending", "exit_case")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @ParameterizedTest
    @EnumSource(names = {"DROPPED_OUT", "RELAPSE", "CONSENT_WITHDRAWN"})
    void areExposedToThePersonWhoDropsOutOrFallsBack(ExitOutcome outcome) {
        ends(outcome);

        var person = new ByPerson(persons.jointOf(of.person()));
        assertThat(exposed())
                .allSatisfy(home -> assertThat(home.to()).isEqualTo(person))
                .extracting(ExposureFact::home)
                .containsExactlyInAnyOrder(here, before, ranFrom, unsaid);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DROPPED_OUT", "RELAPSE", "CONSENT_WITHDRAWN"})
    void stayAsTheyAreWhenTheCaseEndsOtherwise(ExitOutcome outcome) {
        ends(outcome);

        assertThat(exposed()).isEmpty();
    }

    @Test
    void areAnsweredForByTheRegionsAssessorsAndReviewed() {
        ends(ExitOutcome.DROPPED_OUT);

        var review = deadlines.on(today).after("EXPOSED_HOME_REVIEW", today);
        assertThat(jdbc.sql("select distinct owner_user || ' ' || owner_region || ' ' || review_on from exposed_home")
                        .query(String.class)
                        .list())
                .containsExactly("polis-nord.assessor polis-nord " + review);
        assertThat(review).isAfter(today);
    }

    private void ends(ExitOutcome outcome) {
        transaction.executeWithoutResult(status -> {
            endings.decide(
                    CaseEnding.decided(of, Ending.BROKEN_OFF, outcome, today, false, null, "anna", Instant.now()));
            steps.exposeHomes(of.id().toString());
        });
    }

    private List<ExposureFact> exposed() {
        return facts.exposuresOf(List.of(here, before, ranFrom, unsaid, neverSeen));
    }

    private String livesIn(String home) {
        var request = new RequestPlacement(of.tenant(), of.id().toString(), of.number(), of.person(), of.caseworker());
        return earlier.takeOver(request, "anna", home, today.minusDays(10), today.plusDays(60));
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
}
