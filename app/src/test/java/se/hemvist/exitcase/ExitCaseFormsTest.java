package se.hemvist.exitcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.AccessLog;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.Organisation;
import se.hemvist.person.NotAnIdentityNumber;
import se.hemvist.person.Persons;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.secrecy.Vault;
import se.hemvist.threat.AssessmentKind;
import se.hemvist.threat.ThreatLevel;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Import({
    ExitCaseFormsTest.Parts.class,
    ExitCases.class,
    SealedParts.class,
    CaseAccess.class,
    OpeningForm.class,
    NeedsForm.class,
    MeasuresForm.class
})
class ExitCaseFormsTest {

    private static final String NUMBER = "189001019802";

    @Autowired
    OpeningForm opening;

    @Autowired
    NeedsForm needs;

    @Autowired
    MeasuresForm measures;

    @Autowired
    ExitCases cases;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        Stream.of("exit_case", "municipal_person", "joint_person", "access_log")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void givesTheCaseToTheCaseworkerWhoOpensIt() {
        loggedIn("anna", "kommun-2281.caseworker", "kommun-2281.intake");

        var subject = opening.submit(opening(NUMBER));

        assertThat(opening.shown().unit()).isEqualTo("Sundsvall");
        assertThat(subject.caseNumber()).matches("A-[2-9A-Z]{4}-[2-9A-Z]{2}");
        assertThat(cases.find(subject.id()).caseworker()).isEqualTo("anna");
    }

    @Test
    void leavesTheCaseToTheUnitWhenOnlyTheIntakeHasSeenIt() {
        loggedIn("disken", "kommun-2281.intake");

        var subject = opening.submit(opening(NUMBER));

        assertThat(cases.find(subject.id()).caseworker()).isNull();
    }

    @Test
    void refusesASecondOpenCaseOfThePersonAndNamesTheFirst() {
        loggedIn("anna", "kommun-2281.caseworker");
        var first = opening.submit(opening(NUMBER));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> opening.submit(opening("18900101-9802")))
                .withMessageContaining(first.caseNumber());
    }

    @Test
    void refusesAManagerASecondCaseToo() {
        loggedIn("anna", "kommun-2281.caseworker");
        var first = opening.submit(opening(NUMBER));
        loggedIn("maria", "kommun-2281.manager", "kommun-2281.caseworker");

        assertThatExceptionOfType(CaseAlreadyOpen.class)
                .isThrownBy(() -> opening.submit(opening(NUMBER)))
                .withMessageContaining(first.caseNumber());
    }

    @Test
    void doesNotTellACaseworkerOfAColleaguesCase() {
        loggedIn("anna", "kommun-2281.caseworker");
        var first = opening.submit(opening(NUMBER));
        loggedIn("bo", "kommun-2281.caseworker");

        var second = opening.submit(opening(NUMBER));

        assertThat(second.caseNumber()).isNotEqualTo(first.caseNumber());
        assertThat(cases.find(second.id()).caseworker()).isEqualTo("bo");
        assertThat(cases.find(first.id()).caseworker()).isEqualTo("anna");
    }

    @Test
    void opensACaseOfSomebodyWhomAnotherKommunHasToo() {
        loggedIn("johan", "kommun-1280.caseworker");
        opening.submit(opening(NUMBER));
        loggedIn("anna", "kommun-2281.caseworker");

        assertThat(opening.submit(opening(NUMBER)).id()).isNotBlank();
    }

    @Test
    void opensACaseForOneKommunAtATime() {
        loggedIn("bada", "kommun-2281.caseworker", "kommun-1280.caseworker");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> opening.submit(opening(NUMBER)));
    }

    @Test
    void refusesANumberThatIsNone() {
        loggedIn("anna", "kommun-2281.caseworker");

        assertThatExceptionOfType(NotAnIdentityNumber.class).isThrownBy(() -> opening.submit(opening("189001019803")));
    }

    @Test
    void keepsNothingReadableInTheDatabase() {
        loggedIn("anna", "kommun-2281.caseworker");
        var subject = opening.submit(opening(NUMBER));
        needs.submit(subject.id(), found(YesNo.YES));

        var row = jdbc.sql("select * from exit_case").query().singleRow().toString();

        assertThat(row).doesNotContain("MARKER").doesNotContain("Märta").doesNotContain(NUMBER);
    }

    @Test
    void showsTheDeciderWhatThePoliceReleased() {
        loggedIn("anna", "kommun-2281.caseworker");
        var subject = opening.submit(opening(NUMBER));
        needs.submit(subject.id(), found(YesNo.YES));
        cases.save(cases.find(subject.id()).assessed(received()));
        loggedIn("maria", "kommun-2281.manager");

        var shown = measures.shown(subject.id());

        assertThat(shown.person()).isEqualTo("Märta Ågren, 18900101-9802");
        assertThat(shown.level()).isEqualTo("Hög");
        assertThat(shown.areas()).isEqualTo("Malmö, Lund");
        assertThat(shown.needs()).isEqualTo("Boende: MARKER");
    }

    @Test
    void letsNobodyDecideOnTheirOwnInquiry() {
        loggedIn("anna", "kommun-2281.caseworker", "kommun-2281.manager");
        var subject = opening.submit(opening(NUMBER));
        needs.submit(subject.id(), found(YesNo.YES));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.submit(subject.id(), decision("Boende och stöd")))
                .withMessageContaining("Den som har utrett behoven får inte besluta");
    }

    @Test
    void letsOnlyADeciderOfTheKommunDecide() {
        loggedIn("anna", "kommun-2281.caseworker");
        var subject = opening.submit(opening(NUMBER));
        needs.submit(subject.id(), found(YesNo.YES));

        Stream.of("kommun-2281.caseworker", "kommun-1280.manager").forEach(group -> {
            loggedIn("annan", group);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> measures.submit(subject.id(), decision("Boende och stöd")));
        });
    }

    @Test
    void grantsNothingWithoutSayingWhat() {
        loggedIn("anna", "kommun-2281.caseworker");
        var subject = opening.submit(opening(NUMBER));
        loggedIn("maria", "kommun-2281.manager");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.submit(subject.id(), decision(null)))
                .withMessageContaining("Skriv vilka insatser som beviljas");
    }

    @Test
    void opensAgainForAPersonWhoseCaseIsClosed() {
        loggedIn("anna", "kommun-2281.caseworker");
        var first = opening.submit(opening(NUMBER));
        cases.save(cases.find(first.id()).closed(new Closing(Ending.NOT_MOTIVATED, null, false, null, Instant.now())));

        assertThat(opening.submit(opening(NUMBER)).caseNumber()).isNotEqualTo(first.caseNumber());
    }

    @Test
    void logsWhoOpenedReadAndDecided() {
        loggedIn("anna", "kommun-2281.caseworker");
        var subject = opening.submit(opening(NUMBER));
        needs.shown(subject.id());
        loggedIn("maria", "kommun-2281.manager");
        measures.submit(subject.id(), new DecideMeasures(MeasuresAnswer.REFUSE, null, "Behovet finns inte"));

        assertThat(jdbc.sql("select actor || ' ' || action from access_log where object_type = 'exit-case' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("anna CREATE", "anna READ", "maria DECIDE");
    }

    private static OpenExitCase opening(String number) {
        return new OpenExitCase(
                number,
                "Märta Ågren",
                ProtectedIdentity.NONE,
                ContactSource.SELF,
                Urgency.DAYS,
                "MARKER",
                ConsentAnswer.GIVEN,
                LocalDate.of(2026, 1, 2),
                Arrays.asList(ConsentAuthority.values()));
    }

    private static InvestigateNeeds found(YesNo motivated) {
        return new InvestigateNeeds(
                "MARKER", null, null, null, null, null, null, null, null, null, "", motivated, YesNo.YES, "MARKER");
    }

    private static DecideMeasures decision(@Nullable String granted) {
        return new DecideMeasures(MeasuresAnswer.GRANT, granted, "Behovet är stort");
    }

    private static ReceivedAssessment received() {
        return new ReceivedAssessment(
                AssessmentKind.FULL,
                ThreatLevel.HIGH,
                LocalDate.of(2026, 3, 1),
                "MARKER",
                List.of("Malmö", "Lund"),
                Instant.now());
    }

    private static void loggedIn(String user, String... groups) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(user, "", groups));
    }

    @ComponentScan(basePackageClasses = {Organisation.class, Persons.class, Vault.class, AccessLog.class})
    @Import({Journal.class, Aftercare.class, DueDates.class, ToldProcesses.class})
    static class Parts {}
}
