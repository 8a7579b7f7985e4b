package se.hemvist.exitcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.YesNo;
import se.hemvist.exitcase.ExitEvent.Told;
import se.hemvist.organisation.Actor;
import se.hemvist.threat.CaseEnd;
import se.hemvist.threat.EndedCase;
import se.hemvist.threat.ThreatAssessments;

/** What the jobs of a case do that were queued before its consent was taken back, and what still may be told after it. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Import({
    ExitCaseFormsTest.Parts.class,
    ExitCases.class,
    SealedParts.class,
    CaseAccess.class,
    CaseOfficers.class,
    OpeningForm.class,
    ConsentInForce.class,
    ExitEvents.class,
    Endings.class,
    Reporting.class,
    RegionOfCase.class,
    ThreatRequest.class,
    GroundToTell.class,
    FinalRequest.class,
    ExitEventWork.class,
    FinalQuestionWork.class,
    GroundForm.class,
    HandOverForm.class
})
class WithdrawnConsentTest {

    private static final Actor ANNA = new Actor("anna", "Anna", Set.of());

    @Autowired
    OpeningForm opening;

    @Autowired
    Reporting reporting;

    @Autowired
    ExitCases cases;

    @Autowired
    ExitEvents events;

    @Autowired
    ThreatRequest request;

    @Autowired
    ExitEventWork exitEvent;

    @Autowired
    FinalQuestionWork finalAssessment;

    @Autowired
    GroundForm ground;

    @Autowired
    HandOverForm handOver;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @MockitoBean
    ThreatAssessments police;

    private String id = "";

    @BeforeEach
    void openACase() {
        Opened.loggedIn("anna", "kommun-2281.caseworker");
        id = opening.submit(Opened.form(ConsentAnswer.GIVEN)).id();
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        Stream.of(
                        "disclosure",
                        "exit_event",
                        "exit_entry",
                        "exit_case_ending",
                        "exit_case",
                        "municipal_person",
                        "joint_person",
                        "access_log")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void tellsThePoliceOfAnEventWhileTheConsentHolds() {
        when(police.report(any())).thenReturn(true);
        var event = reported(ExitEventKind.NEW_THREAT);

        exitEvent.reportExitEvent(event);

        assertThat(exitEvent.policeInformed(event)).isTrue();
        assertThat(jdbc.sql("select legal_basis, consent_version, purpose, fields from disclosure")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("CONSENT", 1, "case-event", "event");
    }

    @Test
    void stopsAnEventThatIsAlreadyWaitingInItsJob() {
        var event = reported(ExitEventKind.NEW_THREAT);
        reported(ExitEventKind.CONSENT_WITHDRAWN);

        exitEvent.reportExitEvent(event);

        verifyNoInteractions(police);
        assertThat(exitEvent.policeInformed(event)).isFalse();
        assertThat(events.find(event).told()).isEqualTo(Told.KEPT);
        assertThat(disclosures()).isZero();
    }

    @Test
    void stopsARequestForAnAssessmentThatIsAlreadyWaitingInItsJob() {
        reported(ExitEventKind.CONSENT_WITHDRAWN);

        request.send(cases.find(id));

        verifyNoInteractions(police);
        assertThat(disclosures()).isZero();
    }

    @Test
    void asksForTheFinalAssessmentByTheConsentThatHoldsAfterADropOut() {
        when(police.close(any())).thenReturn(true);
        reported(ExitEventKind.DROPPED_OUT);

        finalAssessment.requestFinalAssessment(id);

        verify(police).close(new EndedCase(id, CaseEnd.DROPPED_OUT, Opened.today()));
        assertThat(finalAssessment.policeAsked(id)).isTrue();
        assertThat(disclosures()).isOne();
    }

    @Test
    void stopsTheFinalQuestionThatIsAlreadyWaitingInItsJob() {
        reported(ExitEventKind.DROPPED_OUT);
        reported(ExitEventKind.CONSENT_WITHDRAWN);

        finalAssessment.requestFinalAssessment(id);

        verifyNoInteractions(police);
        assertThat(finalAssessment.policeAsked(id)).isFalse();
        assertThat(finalAssessment.mayBeAsked(id)).isFalse();
        assertThat(finalAssessment.mayNotBeAsked(id))
                .as("the chief has not said so")
                .isFalse();
    }

    @Test
    void tellsThePoliceByAnotherGroundThatTheChiefFinds() {
        when(police.close(any())).thenReturn(true);
        reported(ExitEventKind.CONSENT_WITHDRAWN);
        Opened.loggedIn("maria", "kommun-2281.manager");
        ground.submit(id, new ChooseFinalGround("SOCIAL_TO_POLICE_IMPENDING_CRIME", "Fara för liv"));
        SecurityContextHolder.clearContext();

        finalAssessment.requestFinalAssessment(id);

        assertThat(finalAssessment.policeAsked(id)).isTrue();
        assertThat(jdbc.sql("select legal_basis from disclosure")
                        .query(String.class)
                        .list())
                .containsExactly("SOCIAL_TO_POLICE_IMPENDING_CRIME");
    }

    @Test
    void tellsThePoliceNothingWhenTheChiefFindsNoGround() {
        reported(ExitEventKind.CONSENT_WITHDRAWN);
        Opened.loggedIn("maria", "kommun-2281.manager");
        ground.submit(id, new ChooseFinalGround("NONE", "Ingen fara"));
        SecurityContextHolder.clearContext();

        finalAssessment.requestFinalAssessment(id);

        verifyNoInteractions(police);
        assertThat(finalAssessment.mayNotBeAsked(id)).isTrue();
    }

    @Test
    void offersTheChiefNoGroundThatRestsOnAConsent() {
        reported(ExitEventKind.CONSENT_WITHDRAWN);
        Opened.loggedIn("maria", "kommun-2281.manager");

        assertThat(ground.shown(id).grounds())
                .extracting(option -> option.value())
                .contains("NONE", "SOCIAL_TO_POLICE_IMPENDING_CRIME")
                .doesNotContain("CONSENT", "POLICE_CONSENT", "POLICE_ACT");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ground.submit(id, new ChooseFinalGround("CONSENT", "x")));
    }

    @Test
    void letsNobodyButTheChiefChooseTheGround() {
        reported(ExitEventKind.CONSENT_WITHDRAWN);

        Stream.of("kommun-2281.caseworker", "kommun-1280.manager", "polis-nord.assessor")
                .forEach(group -> {
                    Opened.loggedIn("annan", group);
                    assertThatExceptionOfType(Refusal.class)
                            .isThrownBy(() -> ground.submit(id, new ChooseFinalGround("NONE", "x")));
                });
        assertThat(finalAssessment.mayNotBeAsked(id)).isFalse();
    }

    @Test
    void presentsTheCaseToPoliceWhoHaveNeverHeardOfIt() {
        reported(ExitEventKind.DROPPED_OUT);

        finalAssessment.requestFinalAssessment(id);

        verify(police).request(any());
        assertThat(finalAssessment.policeAsked(id)).isFalse();
        assertThat(finalAssessment.mayBeAsked(id)).isTrue();
    }

    @Test
    void recordsWhatTheNewKommunIsToldByTheConsent() {
        reported(ExitEventKind.MOVED);
        Opened.loggedIn("anna", "kommun-2281.caseworker");

        handOver.submit(id, handed("1280"));

        assertThat(jdbc.sql("select legal_basis, consent_version, to_tenant, channel from disclosure")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("MUNICIPAL_CONSENT", 1, "kommun-1280", "phone");
    }

    @Test
    void tellsTheNewKommunNothingWithoutConsent() {
        reported(ExitEventKind.MOVED);
        reported(ExitEventKind.CONSENT_WITHDRAWN);
        Opened.loggedIn("anna", "kommun-2281.caseworker");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handOver.submit(id, handed("1280")))
                .withMessageContaining("Samtycket gäller inte längre");
        handOver.submit(id, new HandOverCase(YesNo.NO, null, List.of(), null, "Inget samtycke"));
        assertThat(disclosures()).isZero();
        assertThat(journal.last(cases.find(id), NewMunicipality.class))
                .get()
                .extracting(NewMunicipality::text)
                .isEqualTo("Ärendet inte överlämnat till den nya kommunen: Inget samtycke");
    }

    @Test
    void handsACaseOverToAnotherKommunOnly() {
        reported(ExitEventKind.MOVED);
        Opened.loggedIn("anna", "kommun-2281.caseworker");

        Stream.of("2281", "9999").forEach(code -> assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handOver.submit(id, handed(code))));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handOver.submit(id, new HandOverCase(YesNo.NO, null, List.of(), null, " ")));
    }

    private static HandOverCase handed(String code) {
        return new HandOverCase(YesNo.YES, code, List.of(HandOverCase.Handed.PLAN), HandOverCase.Way.PHONE, null);
    }

    /** The event's id. */
    private String reported(ExitEventKind kind) {
        var of = cases.find(id);
        reporting.report(of.id(), kind, Opened.today(), "MARKER", ANNA);
        var all = events.of(of.id());
        return all.get(all.size() - 1).id().toString();
    }

    private int disclosures() {
        return jdbc.sql("select count(*) from disclosure").query(Integer.class).single();
    }
}
