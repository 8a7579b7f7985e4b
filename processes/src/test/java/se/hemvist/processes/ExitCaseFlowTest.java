package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.jobQuery;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskQuery;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
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
            "processes/exit-case.bpmn",
            "processes/exit-inquiry.bpmn",
            "processes/exit-follow-up.bpmn",
            "processes/placement.bpmn",
            "processes/risk-closure.bpmn",
            "processes/final-question.bpmn",
            "forms/open-exit-case.form",
            "forms/hold-meeting.form",
            "forms/investigate-needs.form",
            "forms/decide-measures.form",
            "forms/make-plan.form",
            "forms/follow-up-plan.form",
            "forms/note-expiry.form",
            "forms/close-exit-case.form",
            "forms/hand-over-case.form",
            "forms/choose-final-ground.form",
            "forms/remind-police.form",
            "forms/seek-home.form",
            "forms/choose-home.form",
            "forms/read-conflict-answer.form",
            "forms/decide-placement.form",
            "forms/carry-out-placement.form"
        })
class ExitCaseFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE =
            FlowEngine.walkingAllBut("placement", "exit-inquiry", "exit-follow-up", "risk-closure", "final-question");

    private static final Date DUE = Date.from(Instant.parse("2131-05-07T10:00:00Z"));

    private final ExitCaseSteps steps = mock();
    private final ExitInquirySteps inquiry = mock();
    private final ExitFollowUpSteps followUp = mock();
    private final PlacementSteps placementSteps = mock();
    private final RiskClosureSteps riskClosure = mock();
    private final FinalQuestionSteps finalAssessment = mock();

    @BeforeEach
    void mockTheSteps() {
        when(steps.itself("case-1")).thenReturn("case-1");
        when(followUp.expiryCheck("case-1")).thenReturn(DUE);
        Mocks.register("exitCaseSteps", steps);
        Mocks.register("exitInquirySteps", inquiry);
        Mocks.register("exitFollowUpSteps", followUp);
        Mocks.register("placementSteps", placementSteps);
        Mocks.register("riskClosureSteps", riskClosure);
        Mocks.register("finalQuestionSteps", finalAssessment);
        when(riskClosure.itself("case-1")).thenReturn("case-1");
        when(finalAssessment.mayNotBeAsked("case-1")).thenReturn(true);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void inquiresInAnInstanceOfItsOwnThatIsAboutTheSameCase() {
        when(inquiry.consentGiven("case-1")).thenReturn(true);

        var exitCase = FlowEngine.start("exit-case", "caseId", "case-1");

        assertThat(exitCase).isWaitingAtExactly("InquireAndDecide");
        var called = calledProcessInstance("exit-inquiry", exitCase);
        Assertions.assertThat(called.getBusinessKey()).isEqualTo("case-1");
        Assertions.assertThat(runtimeService().getVariables(called.getId()))
                .containsOnly(Map.entry("caseId", "case-1"), Map.entry("caseNumber", "K7Q-2"));
    }

    @Test
    void endsWithoutMeasures() {
        var exitCase = FlowEngine.start("exit-case", "caseId", "case-1");

        assertThat(exitCase).isWaitingAtExactly("CloseSafely").hasNotPassed("MakePlan", "PlaceLeaver");
        verify(steps).endWithoutMeasures("case-1");
        closeSafely("CloseSafely", exitCase);
        assertThat(exitCase).isEnded().hasPassed("ExitCaseClosed");
        verify(steps, never()).placement("case-1");
    }

    @Test
    void isPlannedFollowedUpAndClosedWithoutAPlacementThatNobodyNeeds() {
        var exitCase = granted();
        assertThat(exitCase).isWaitingAt("MakePlan");

        complete(task("MakePlan", exitCase));
        followUp(exitCase);
        complete(task("CloseExitCase", exitCase));
        closeSafely("CloseSafely", exitCase);

        assertThat(exitCase)
                .isEnded()
                .hasPassedInOrder("FollowUpCase", "CloseExitCase", "ExitCaseClosed")
                .hasNotPassed("PlaceLeaver", "EndWithoutMeasures");
        verify(steps, never()).placement("case-1");
    }

    @Test
    void placesWhileThePlanIsMadeAndCarriesOnlyTheIdOfThePlacement() {
        when(steps.placementNeeded("case-1")).thenReturn(true);
        when(steps.placement("case-1")).thenReturn("placement-1");

        var exitCase = granted();

        assertThat(exitCase).isWaitingAtExactly("MakePlan", "PlaceLeaver");
        var placement = calledProcessInstance("placement", exitCase);
        Assertions.assertThat(placement.getBusinessKey()).isEqualTo("placement-1");
        Assertions.assertThat(runtimeService().getVariables(placement.getId()))
                .containsOnly(Map.entry("placementId", "placement-1"), Map.entry("caseNumber", "K7Q-2"));
    }

    @Test
    void isNotFollowedUpBeforeThePersonIsPlaced() {
        when(steps.placementNeeded("case-1")).thenReturn(true);
        when(steps.placement("case-1")).thenReturn("placement-1");
        when(placementSteps.homeReserved("placement-1")).thenReturn(true);
        when(placementSteps.withdrawn("placement-1")).thenReturn(true);
        when(placementSteps.reservationLapses("placement-1")).thenReturn(DUE);
        when(placementSteps.reservationEndsSoon("placement-1")).thenReturn(DUE);
        var exitCase = granted();
        var placement = calledProcessInstance("placement", exitCase);

        complete(task("MakePlan", exitCase));
        assertThat(exitCase).isWaitingAtExactly("PlaceLeaver", "SupportInPlace").hasNotPassed("FollowUpCase");
        complete(task("SeekHome", placement));
        complete(task("ChooseHome", placement));
        complete(task("ReadConflictAnswer", placement));

        assertThat(exitCase).isWaitingAtExactly("FollowUpCase");
    }

    @Test
    void isItsCaseworkersToTheEnd() {
        when(steps.caseworker("case-1")).thenReturn("sundsvall.handlaggare");
        when(steps.caseworkerGroups("case-1")).thenReturn(List.of("kommun-2281.manager"));
        when(steps.planDue("case-1")).thenReturn(DUE);
        when(steps.closingDue("case-1")).thenReturn(DUE);

        var exitCase = granted();
        assertThat(task("MakePlan", exitCase))
                .isAssignedTo("sundsvall.handlaggare")
                .hasCandidateGroupAssociated("kommun-2281.manager")
                .hasDueDate(DUE);
        complete(task("MakePlan", exitCase));
        followUp(exitCase);

        assertThat(task("CloseExitCase", exitCase))
                .isAssignedTo("sundsvall.handlaggare")
                .hasCandidateGroupAssociated("kommun-2281.manager")
                .hasDueDate(DUE);
    }

    @Test
    void isBrokenOffInTheMiddleOfTheInquiry() {
        when(inquiry.consentGiven("case-1")).thenReturn(true);
        var exitCase = FlowEngine.start("exit-case", "caseId", "case-1");
        var called = calledProcessInstance("exit-inquiry", exitCase);

        FlowEngine.tell("case-1", "case-broken-off");

        assertThat(exitCase).isWaitingAt("CloseBrokenOffCase").hasNotPassed("EndWithoutMeasures");
        Assertions.assertThat(jobQuery().processInstanceId(called.getId()).count())
                .as("what was queued is gone")
                .isZero();
        closeSafely("CloseBrokenOffCase", exitCase);
        assertThat(exitCase).isEnded().hasPassed("BrokenOffCaseClosed").hasNotPassed("ExitCaseClosed");
    }

    @Test
    void takesTheTasksOfAPlacementAwayWhenTheCaseIsBrokenOff() {
        when(steps.placementNeeded("case-1")).thenReturn(true);
        when(steps.placement("case-1")).thenReturn("placement-1");
        var exitCase = granted();
        var placement = calledProcessInstance("placement", exitCase);

        FlowEngine.tell("case-1", "case-broken-off");

        assertThat(exitCase).isWaitingAt("CloseBrokenOffCase");
        Assertions.assertThat(taskQuery().processInstanceId(placement.getId()).count())
                .isZero();
        verify(riskClosure).callOffPlacement("case-1");
    }

    private ProcessInstance granted() {
        when(steps.measuresGranted("case-1")).thenReturn(true);
        return FlowEngine.start("exit-case", "caseId", "case-1");
    }

    private void followUp(ProcessInstance exitCase) {
        when(followUp.followUpOver("case-1")).thenReturn(true);
        complete(task("FollowUpPlan", calledProcessInstance("exit-follow-up", exitCase)));
    }

    private static void closeSafely(String called, ProcessInstance exitCase) {
        assertThat(exitCase).isWaitingAt(called);
        var closure = calledProcessInstance("risk-closure", exitCase);
        execute(job("ExposeHomes", closure));
        execute(job("RequestFinalAssessment", calledProcessInstance("final-question", closure)));
    }
}
