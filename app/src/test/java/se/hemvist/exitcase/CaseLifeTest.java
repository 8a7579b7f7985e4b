package se.hemvist.exitcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.YesNo;
import se.hemvist.jointplan.PlanParty;
import se.hemvist.jointplan.PlannedGoal;
import se.hemvist.jointplan.PlannedStep;
import se.hemvist.jointplan.Progress;
import se.hemvist.jointplan.StepFollowed;
import se.hemvist.jointplan.StepState;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.threat.AssessmentKind;
import se.hemvist.threat.PoliceConditions;
import se.hemvist.threat.ThreatLevel;

/** From the meeting to the last contact: what the forms keep, and what the models are answered. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Import({
    ExitCaseFormsTest.Parts.class,
    CaseLifeTest.NoPolice.class,
    ExitCases.class,
    Plans.class,
    SealedParts.class,
    CaseAccess.class,
    CaseOfficers.class,
    OpeningForm.class,
    MeetingForm.class,
    MeasuresForm.class,
    PlanForm.class,
    HandingOutPlan.class,
    ConsentInForce.class,
    RegionOfCase.class,
    FollowUpForm.class,
    ExpiryForm.class,
    ContactForm.class,
    ExitInquiryWork.class,
    ExitFollowUpWork.class,
    ExitAftercareWork.class
})
class CaseLifeTest {

    private static final String NUMBER = "189001019802";

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    OpeningForm opening;

    @Autowired
    MeetingForm meeting;

    @Autowired
    MeasuresForm measures;

    @Autowired
    PlanForm planning;

    @Autowired
    FollowUpForm followUp;

    @Autowired
    ExpiryForm expiry;

    @Autowired
    ContactForm contact;

    @Autowired
    ExitInquiryWork inquirySteps;

    @Autowired
    ExitFollowUpWork followUpSteps;

    @Autowired
    ExitAftercareWork aftercareSteps;

    @Autowired
    Aftercare aftercare;

    @Autowired
    ExitCases cases;

    @Autowired
    ToldProcesses told;

    @Autowired
    JdbcClient jdbc;

    private String id = "";

    @BeforeEach
    void openACase() {
        loggedIn("anna", "kommun-2281.caseworker");
        id = open();
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        told.messages().clear();
        told.started().clear();
        Stream.of("exit_entry", "exit_plan", "exit_case", "municipal_person", "joint_person", "access_log")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void meetsAgainOnTheNewDayAndKeepsWhatWasSaid() {
        meeting.submit(
                id, new HoldMeeting(YesNo.NO, null, List.of(), AfterNoMeeting.NEW_TIME, today.plusDays(2), "MARKER"));
        assertThat(inquirySteps.meetingToCome(id)).isTrue();
        assertThat(inquirySteps.meetingDue(id)).isEqualTo(DueDates.endOf(today.plusDays(2)));
        assertThat(meeting.shown(id).earlier()).contains("Blev inte av", "MARKER");

        meeting.submit(id, new HoldMeeting(YesNo.YES, today, List.of(Participant.PERSON), null, null, null));

        assertThat(inquirySteps.meetingToCome(id)).isFalse();
    }

    @Test
    void meetsWithinADayWhenItIsUrgent() {
        var opened = cases.find(id).opened();

        assertThat(inquirySteps.meetingDue(id)).isEqualTo(Date.from(opened.plusSeconds(24 * 60 * 60)));
    }

    @Test
    void grantsNothingWhileAConditionOfThePoliceIsMissing() {
        analysed(new PoliceConditions(true, false, true));
        loggedIn("maria", "kommun-2281.manager");
        assertThat(measures.shown(id).conditions()).contains("Har skrivit under polisens villkor: nej");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.submit(id, grant()))
                .withMessageContaining("Har skrivit under polisens villkor");
        analysed(new PoliceConditions(true, true, true));
        measures.submit(id, grant());

        assertThat(cases.find(id).decision()).isNotNull();
    }

    @Test
    void refusesWithoutTheConditionsOfThePolice() {
        loggedIn("maria", "kommun-2281.manager");

        measures.submit(id, new DecideMeasures(MeasuresAnswer.REFUSE, null, "Behovet finns inte"));

        assertThat(cases.find(id).endingWithoutMeasures()).isEqualTo(Ending.MEASURES_REFUSED);
    }

    @Test
    void endsAsAWitnessCaseWhenThePoliceSaySo() {
        analysed(new PoliceConditions(true, true, false));

        assertThat(inquirySteps.witness(id)).isTrue();
        assertThat(cases.find(id).endingWithoutMeasures()).isEqualTo(Ending.WITNESS);
    }

    @Test
    void followsThePlanUpUntilItIsDone() {
        plan();
        assertThat(followUpSteps.followUpDue(id)).isEqualTo(DueDates.endOf(today.plusDays(14)));
        assertThat(followUp.shown(id).steps())
                .extracting(ShownStep::who, ShownStep::task)
                .containsExactly(tuple("Regionen", "MARKER"));

        followUp.submit(id, following(StepState.WAITING, AfterFollowUp.CONTINUE, today.plusDays(30)));
        assertThat(followUpSteps.followUpOver(id)).isFalse();
        assertThat(followUpSteps.followUpDue(id)).isEqualTo(DueDates.endOf(today.plusDays(30)));
        assertThat(followUp.shown(id).last()).endsWith("Går bra");
        followUp.submit(id, following(StepState.DONE, AfterFollowUp.FINISH, null));

        assertThat(followUpSteps.followUpOver(id)).isTrue();
    }

    @Test
    void asksForTheNextDayWhenItGoesOn() {
        plan();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> followUp.submit(id, following(StepState.DONE, AfterFollowUp.CONTINUE, today)))
                .withMessageContaining("i morgon eller senare");
    }

    @Test
    void seesThatTheAssessmentHasExpiredAndIsRemindedAWeekLater() {
        received(today.minusDays(1));
        assertThat(followUpSteps.assessmentValid(id)).isFalse();
        assertThat(followUpSteps.expiryCheck(id)).isEqualTo(DueDates.startOf(today));
        assertThat(expiry.shown(id).assessment()).startsWith("Har gått ut. ");

        expiry.submit(id, new NoteExpiry(YesNo.YES, "MARKER"));

        assertThat(followUpSteps.expiryCheck(id))
                .isAfter(Date.from(Instant.now().plusSeconds(6 * 24 * 60 * 60)));
    }

    @Test
    void needsNoNoticeWhileTheAssessmentIsValid() {
        received(today);

        assertThat(followUpSteps.assessmentValid(id)).isTrue();
        assertThat(followUpSteps.expiryCheck(id)).isEqualTo(DueDates.endOf(today));
    }

    @Test
    void keepsContactAfterThreeSixTwelveAndTwentyFourMonths() {
        close(true);
        aftercare.begin(cases.find(id));
        assertThat(told.started()).containsExactly(id + " exit-aftercare");

        for (int months : List.of(3, 6, 12, 24)) {
            assertThat(aftercareSteps.aftercareOver(id)).isFalse();
            assertThat(aftercareSteps.nextContact(id)).isEqualTo(DueDates.startOf(today.plusMonths(months)));
            contact.submit(id, new KeepContact(YesNo.NO, null, null, null, null, "MARKER"));
        }

        assertThat(aftercareSteps.aftercareOver(id)).isTrue();
        assertThat(contact.shown(id).earlier()).contains("ingen kontakt", "MARKER");
    }

    @Test
    void contactsNobodyWhoWantsNoMore() {
        close(true);

        contact.submit(id, new KeepContact(YesNo.YES, Wellbeing.WELL, "Egen bostad", YesNo.NO, YesNo.NO, null));

        assertThat(aftercareSteps.aftercareOver(id)).isTrue();
    }

    @Test
    void answersEveryQuestionOfAContactThatWasMade() {
        close(true);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> contact.submit(id, new KeepContact(YesNo.YES, null, null, YesNo.NO, YesNo.YES, null)))
                .withMessageContaining("Svara på hur det går");
    }

    @Test
    void beginsNoAftercareThatNobodyWants() {
        close(false);

        aftercare.begin(cases.find(id));

        assertThat(told.started()).isEmpty();
    }

    @Test
    void leavesTheAftercareToANewCase() {
        close(true);

        open();

        assertThat(told.messages()).containsExactly(id + " new-case-opened");
    }

    @Test
    void keepsNothingReadableInTheDatabase() {
        meeting.submit(id, new HoldMeeting(YesNo.YES, today, List.of(), null, null, "MARKER"));
        plan();
        followUp.submit(id, following(StepState.DONE, AfterFollowUp.FINISH, null));

        Stream.of("exit_entry", "exit_plan", "exit_case").forEach(table -> assertThat(
                        jdbc.sql("select * from " + table).query().listOfRows().toString())
                .isNotEqualTo("[]")
                .doesNotContain("MARKER", "REGION"));
    }

    private String open() {
        return opening.submit(new OpenExitCase(
                        NUMBER,
                        "Märta Ågren",
                        ProtectedIdentity.NONE,
                        ContactSource.SELF,
                        Urgency.ACUTE,
                        "MARKER",
                        ConsentAnswer.GIVEN,
                        LocalDate.of(2026, 1, 2),
                        Arrays.asList(ConsentAuthority.values())))
                .id();
    }

    private void analysed(PoliceConditions conditions) {
        cases.save(cases.find(id).analysed(new InitialAnalysis(conditions, assessment(AssessmentKind.INITIAL, today))));
    }

    private void received(LocalDate validUntil) {
        cases.save(cases.find(id).assessed(assessment(AssessmentKind.FULL, validUntil)));
    }

    private static ReceivedAssessment assessment(AssessmentKind kind, LocalDate validUntil) {
        return new ReceivedAssessment(kind, ThreatLevel.HIGH, validUntil, "MARKER", List.of(), Instant.now());
    }

    private void plan() {
        planning.submit(
                id,
                new MakePlan(
                        List.of(new PlannedStep(PlanParty.REGION, "MARKER", today.plusDays(30))),
                        List.of(new PlannedGoal("MARKER")),
                        null,
                        null));
    }

    private static FollowUpPlan following(StepState state, AfterFollowUp next, @Nullable LocalDate nextOn) {
        return new FollowUpPlan(
                List.of(new StepFollowed(state)),
                List.of(new GoalFollowed(Progress.ON_THE_WAY)),
                List.of(),
                "Går bra",
                next,
                nextOn,
                null);
    }

    private void close(boolean wanted) {
        cases.save(
                cases.find(id).closed(new Closing(Ending.CLOSED, ExitOutcome.COMPLETED, wanted, null, Instant.now())));
    }

    private static DecideMeasures grant() {
        return new DecideMeasures(MeasuresAnswer.GRANT, "Boende och stöd", "Behovet är stort");
    }

    private static void loggedIn(String user, String... groups) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(user, "", groups));
    }

    /** Nothing is asked of the police here. */
    @TestConfiguration(proxyBeanMethods = false)
    static class NoPolice {

        @Bean
        ThreatRequest threatRequest() {
            return mock();
        }
    }
}
