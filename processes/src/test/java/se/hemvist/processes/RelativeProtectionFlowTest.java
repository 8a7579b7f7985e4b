package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskQuery;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(
        resources = {
            "processes/relative-protection.bpmn",
            "processes/relative-inquiry.bpmn",
            "processes/relative-follow-up.bpmn",
            "processes/relative-closure.bpmn",
            "processes/protected-data.bpmn",
            "processes/placement.bpmn",
            "forms/open-relative-case.form",
            "forms/decide-shelter.form",
            "forms/investigate-protection.form",
            "forms/decide-protection.form",
            "forms/follow-up-protection.form",
            "forms/step-down.form",
            "forms/note-relative-expiry.form",
            "forms/choose-relative-ground.form",
            "forms/remind-relative-police.form",
            "forms/apply-for-protected-records.form",
            "forms/record-protection-answer.form",
            "forms/seek-home.form",
            "forms/choose-home.form",
            "forms/read-conflict-answer.form",
            "forms/decide-placement.form",
            "forms/carry-out-placement.form",
            "forms/hasten-decision.form"
        })
class RelativeProtectionFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut(
            "placement", "relative-inquiry", "relative-follow-up", "relative-closure", "protected-data");

    private static final Date DUE = Date.from(Instant.parse("2131-05-07T10:00:00Z"));

    private final RelativeProtectionSteps steps = mock();
    private final RelativeInquirySteps inquiry = mock();
    private final RelativeFollowUpSteps followUp = mock();
    private final RelativeClosureSteps closure = mock();
    private final ProtectedDataSteps records = mock();
    private final PlacementSteps placements = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("relativeProtectionSteps", steps);
        Mocks.register("relativeInquirySteps", inquiry);
        Mocks.register("relativeFollowUpSteps", followUp);
        Mocks.register("relativeClosureSteps", closure);
        Mocks.register("protectedDataSteps", records);
        Mocks.register("placementSteps", placements);
        when(steps.itself("case-1")).thenReturn("case-1");
        when(followUp.expiryCheck("case-1")).thenReturn(DUE);
        when(closure.mayNotBeAsked("case-1")).thenReturn(true);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void endsWithoutProtection() {
        var relative = begun();

        closeSafely("CloseSafely", relative);

        assertThat(relative)
                .isEnded()
                .hasPassed("EndWithoutProtection")
                .hasNotPassed("ProtectRecords", "PlaceRelative");
        verify(steps).endWithoutProtection("case-1");
    }

    @Test
    void followsUpWhileTheTaxAgencyThinksAndEndsWithoutItsAnswer() {
        when(steps.protectionGranted("case-1")).thenReturn(true);
        when(followUp.followUpOver("case-1")).thenReturn(true);
        var relative = begun();
        assertThat(relative).isWaitingAtExactly("ProtectRecords", "FollowUpRelative");

        var following = calledProcessInstance("relative-follow-up", relative);
        complete(task("FollowUpProtection", following));
        complete(task("StepDown", following));
        closeSafely("CloseSafely", relative);

        assertThat(relative).isEnded().hasPassed("RelativeCaseClosed").hasNotPassed("PlaceRelative");
        Assertions.assertThat(taskQuery().count()).isZero();
    }

    @Test
    void placesBeforeItFollowsUpAndCarriesOnlyTheIdOfThePlacement() {
        when(steps.protectionGranted("case-1")).thenReturn(true);
        when(steps.placementNeeded("case-1")).thenReturn(true);
        when(steps.placement("case-1")).thenReturn("placement-1");
        when(placements.homeReserved("placement-1")).thenReturn(true);
        when(placements.withdrawn("placement-1")).thenReturn(true);
        when(placements.reservationLapses("placement-1")).thenReturn(DUE);
        when(placements.reservationEndsSoon("placement-1")).thenReturn(DUE);
        var relative = begun();

        assertThat(relative)
                .isWaitingAtExactly("ProtectRecords", "PlaceRelative")
                .hasNotPassed("FollowUpRelative");
        var placement = calledProcessInstance("placement", relative);
        Assertions.assertThat(placement.getBusinessKey()).isEqualTo("placement-1");
        complete(task("SeekHome", placement));
        complete(task("ChooseHome", placement));
        complete(task("ReadConflictAnswer", placement));

        assertThat(relative).isWaitingAtExactly("ProtectRecords", "FollowUpRelative");
    }

    @Test
    void goesOnWhenTheRecordsAreProtected() {
        when(steps.protectionGranted("case-1")).thenReturn(true);
        var relative = begun();
        var help = calledProcessInstance("protected-data", relative);

        complete(task("ApplyForProtectedRecords", help));
        complete(task("RecordProtectionAnswer", help));

        assertThat(relative).isWaitingAtExactly("FollowUpRelative").hasPassed("RecordsSettled");
    }

    @Test
    void isBrokenOffInTheMiddleOfTheInquiry() {
        when(inquiry.consentGiven("case-1")).thenReturn(true);
        var relative = begun();

        FlowEngine.tell("case-1", "case-broken-off");
        closeSafely("CloseBrokenOffCase", relative);

        assertThat(relative).isEnded().hasPassed("BrokenOffCaseClosed").hasNotPassed("EndWithoutProtection");
        Assertions.assertThat(taskQuery().count()).isZero();
    }

    private static ProcessInstance begun() {
        return FlowEngine.start("relative-protection", "caseId", "case-1");
    }

    private static void closeSafely(String called, ProcessInstance relative) {
        assertThat(relative).isWaitingAt(called);
        execute(job("RequestFinalAssessment", calledProcessInstance("relative-closure", relative)));
    }
}
