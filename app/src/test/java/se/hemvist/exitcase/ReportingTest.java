package se.hemvist.exitcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Tenant;
import se.hemvist.placement.StayAbsconded;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Import({
    ExitCaseFormsTest.Parts.class,
    ExitCases.class,
    SealedParts.class,
    CaseAccess.class,
    OpeningForm.class,
    ConsentInForce.class,
    ExitEvents.class,
    Endings.class,
    Reporting.class
})
class ReportingTest {

    private static final Actor ANNA = new Actor("anna", "Anna", Set.of());
    private final LocalDate today = Opened.today();

    @Autowired
    OpeningForm opening;

    @Autowired
    Reporting reporting;

    @Autowired
    ExitCases cases;

    @Autowired
    ExitEvents events;

    @Autowired
    Endings endings;

    @Autowired
    ConsentInForce consent;

    @Autowired
    ToldProcesses told;

    @Autowired
    ApplicationEventPublisher placements;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        told.messages().clear();
        told.started().clear();
        Stream.of("exit_event", "exit_case_ending", "exit_case", "municipal_person", "joint_person", "access_log")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void takesAnEventToAJobOfItsOwnAndLetsTheCaseGoOn() {
        var of = opened(ConsentAnswer.GIVEN);

        report(of, ExitEventKind.NEW_THREAT);

        var event = events.of(of.id()).get(0);
        assertThat(event.text()).isEqualTo("MARKER");
        assertThat(event.told()).as("not before the job has run").isNull();
        assertThat(told.started()).containsExactly(event.id() + " exit-event");
        assertThat(told.messages()).doesNotContain(of.id() + " case-broken-off");
        assertThat(endings.find(of.id())).isEmpty();
    }

    @Test
    void keepsNothingReadableOfAnEvent() {
        var of = opened(ConsentAnswer.GIVEN);
        report(of, ExitEventKind.NEW_THREAT);
        report(of, ExitEventKind.DROPPED_OUT);

        assertThat(jdbc.sql("select * from exit_event").query().listOfRows().toString()
                        + jdbc.sql("select * from exit_case_ending").query().listOfRows())
                .doesNotContain("MARKER");
    }

    @ParameterizedTest
    @EnumSource(
            value = ExitEventKind.class,
            names = {"CONSENT_WITHDRAWN", "DROPPED_OUT", "ENDED_BY_RELAPSE", "MOVED", "WITNESS_PROGRAMME", "DEAD"})
    void breaksTheCaseOffWithTheOutcomeThatFollows(ExitEventKind kind) {
        var of = opened(ConsentAnswer.GIVEN);

        report(of, kind);

        var ending = endings.of(of.id());
        assertThat(ending.ending()).isEqualTo(Ending.BROKEN_OFF);
        assertThat(ending.outcome()).isEqualTo(kind.outcome().orElseThrow());
        assertThat(ending.by()).isEqualTo("anna");
        assertThat(told.messages()).containsExactly(of.id() + " case-broken-off");
        assertThat(told.started()).isEmpty();
        assertThat(cases.held(of.id()).isOpen()).as("until all is done").isTrue();
    }

    @Test
    void takesTheConsentBackAtOnce() {
        var of = opened(ConsentAnswer.GIVEN);

        report(of, ExitEventKind.CONSENT_WITHDRAWN);

        assertThat(consent.versionIn(of.number())).isEmpty();
    }

    @Test
    void leavesTheConsentWhenSomebodyDropsOut() {
        var of = opened(ConsentAnswer.GIVEN);

        report(of, ExitEventKind.DROPPED_OUT);

        assertThat(consent.versionIn(of.number())).hasValue(1);
    }

    @Test
    void takesTheConsentBackInACaseThatIsEndingAlreadyAndEndsItNoSecondTime() {
        var of = opened(ConsentAnswer.GIVEN);
        report(of, ExitEventKind.DROPPED_OUT);

        report(of, ExitEventKind.CONSENT_WITHDRAWN);

        assertThat(consent.versionIn(of.number())).isEmpty();
        assertThat(endings.of(of.id()).outcome()).isEqualTo(ExitOutcome.DROPPED_OUT);
        assertThat(told.messages()).containsExactly(of.id() + " case-broken-off");
    }

    @Test
    void takesTheConsentBackInAClosedCaseToo() {
        var of = opened(ConsentAnswer.GIVEN);
        cases.save(of.closed(new Closing(Ending.CLOSED, ExitOutcome.COMPLETED, false, null, Instant.now())));

        report(of, ExitEventKind.CONSENT_WITHDRAWN);

        assertThat(consent.versionIn(of.number())).isEmpty();
        assertThat(endings.find(of.id())).isEmpty();
        assertThat(told.messages()).isEmpty();
    }

    @Test
    void endsACaseOnceOnly() {
        var of = opened(ConsentAnswer.GIVEN);
        report(of, ExitEventKind.MOVED);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> report(of, ExitEventKind.DEAD))
                .withMessageContaining("håller redan på att avslutas");
    }

    @Test
    void sendsNothingToThePoliceWithoutAConsentThatHolds() {
        var withdrawn = opened(ConsentAnswer.GIVEN);
        report(withdrawn, ExitEventKind.CONSENT_WITHDRAWN);

        assertThat(reporting.offered(withdrawn)).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> report(withdrawn, ExitEventKind.LEAK))
                .withMessageContaining("Samtycket gäller inte längre");
        assertThat(told.started()).isEmpty();
    }

    @Test
    void offersACaseWithoutConsentOnlyItsEnds() {
        var of = opened(ConsentAnswer.REFUSED);

        assertThat(reporting.offered(of))
                .contains(ExitEventKind.DEAD, ExitEventKind.MOVED)
                .doesNotContain(ExitEventKind.NEW_THREAT, ExitEventKind.CONSENT_WITHDRAWN);
    }

    @Test
    void refusesADayThatHasNotBeenAndOneLongAgo() {
        var of = opened(ConsentAnswer.GIVEN);

        Stream.of(today.plusDays(2), today.minusYears(2), LocalDate.of(1066, 10, 14))
                .forEach(day -> assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> reporting.report(of.id(), ExitEventKind.LEAK, day, "MARKER", ANNA)));
        assertThat(events.of(of.id())).isEmpty();
    }

    @Test
    void refusesToTellThePoliceNothing() {
        var of = opened(ConsentAnswer.GIVEN);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reporting.report(of.id(), ExitEventKind.LEAK, today, "  ", ANNA));
    }

    @Test
    void hearsThatThePersonHasRunFromAPlacement() {
        var of = opened(ConsentAnswer.GIVEN);

        placements.publishEvent(
                new StayAbsconded("placement", of.id().toString(), Tenant.ofMunicipality("2281"), today));

        assertThat(events.of(of.id())).extracting(ExitEvent::kind).containsExactly(ExitEventKind.ABSCONDED);
        assertThat(told.started()).hasSize(1);
    }

    @Test
    void letsOneOfTwoEndTheCaseAndTellsTheOther() throws Exception {
        var of = opened(ConsentAnswer.GIVEN);
        var one = CompletableFuture.runAsync(() -> report(of, ExitEventKind.CONSENT_WITHDRAWN));
        var two = CompletableFuture.runAsync(() -> report(of, ExitEventKind.CONSENT_WITHDRAWN));

        assertThat(List.of(isRefused(one), isRefused(two))).containsExactlyInAnyOrder(true, false);
        assertThat(told.messages()).containsExactly(of.id() + " case-broken-off");
        assertThat(events.of(of.id())).hasSize(1);
    }

    private static boolean isRefused(CompletableFuture<Void> report) throws Exception {
        try {
            report.get(10, TimeUnit.SECONDS);
            return false;
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(Refusal.class);
            return true;
        }
    }

    private void report(ExitCase of, ExitEventKind kind) {
        reporting.report(of.id(), kind, today, "MARKER", ANNA);
    }

    private ExitCase opened(ConsentAnswer answer) {
        Opened.loggedIn("anna", "kommun-2281.caseworker");
        var of = cases.find(opening.submit(Opened.form(answer)).id());
        told.messages().clear();
        return of;
    }
}
