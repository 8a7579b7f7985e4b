package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/national-coordination.bpmn", "forms/work-situation.form"})
class NationalCoordinationFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final NationalCoordinationSteps steps = mock();

    private static final Date DUE = Date.from(Instant.parse("2031-05-07T10:00:00Z"));

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("nationalCoordinationSteps", steps);
        when(steps.claimClock("situation-1")).thenReturn("R/PT10M");
        when(steps.standsUntil("situation-1")).thenReturn(DUE);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void alertsTheDeskBeforeAnybodyHasDoneAnything() {
        var situation = situation();

        assertThat(situation).isWaitingAtExactly("WorkSituation");
        verify(steps).raiseAlert("situation-1");
        verify(steps, never()).sendRequests("situation-1");
    }

    @Test
    void closesTheSituationThatIsDecided() {
        when(steps.situationDecided("situation-1")).thenReturn(true);
        var situation = situation();

        complete(task("WorkSituation", situation));
        execute(job("SendRequests", situation));
        execute(job("CloseSituation", situation));

        assertThat(situation).isEnded().hasPassed("SituationClosed").hasNotPassed("ClearSituation");
        verify(steps).closeSituation("situation-1");
        verify(steps, never()).clearSituation("situation-1");
    }

    @Test
    void sendsTheRequestsInAJobAndGoesOnWaiting() {
        var situation = situation();

        complete(task("WorkSituation", situation));
        verify(steps, never()).sendRequests("situation-1");
        execute(job("SendRequests", situation));

        assertThat(situation).isWaitingAtExactly("WorkSituation").hasNotPassed("CloseSituation");
        verify(steps).sendRequests("situation-1");
    }

    @Test
    void whatMayStandReturnsByItselfOnItsDay() {
        var situation = standing();

        assertThat(situation).isWaitingAt("SituationReopened").isNotWaitingAt("WorkSituation");
        when(steps.situationStands("situation-1")).thenReturn(false);
        execute(job("StandingOver", situation));
        execute(job("SendRequests", situation));

        assertThat(situation).isWaitingAtExactly("WorkSituation").hasPassed("ReopenSituation");
        verify(steps, times(2)).raiseAlert("situation-1");
        verify(steps, never()).closeSituation("situation-1");
    }

    @Test
    void whatMayStandReturnsAtOnceForANewCause() {
        var situation = standing();

        when(steps.situationStands("situation-1")).thenReturn(false);
        FlowEngine.tell("situation-1", "situation-reopened");
        execute(job("SendRequests", situation));

        assertThat(situation)
                .isWaitingAtExactly("WorkSituation")
                .hasPassed("SituationReopened")
                .hasNotPassed("StandingOver", "ReopenSituation");
    }

    @Test
    void goesOnStandingWhenOnlyAPartHasHadItsDay() {
        var situation = standing();

        execute(job("StandingOver", situation));
        execute(job("SendRequests", situation));

        assertThat(situation).isWaitingAt("SituationReopened").isNotWaitingAt("WorkSituation");
    }

    @Test
    void takesTheTaskAwayWhenNothingIsLeftToDecide() {
        var situation = situation();
        when(steps.situationStands("situation-1")).thenReturn(true);

        FlowEngine.tell("situation-1", "situation-settled");
        execute(job("SendRequests", situation));

        assertThat(situation).isWaitingAt("SituationReopened").hasPassed("WorkNotNeeded");
    }

    @Test
    void callsSomebodyElseAgainAndAgainWhileNobodyClaimsIt() {
        var situation = situation();

        execute(job("NobodyClaimed", situation));
        execute(job("NobodyClaimed", situation));

        assertThat(situation).isWaitingAtExactly("WorkSituation").hasPassed("ClaimEscalated");
        verify(steps, times(2)).escalateClaim("situation-1");
    }

    @Test
    void takesTheTaskAwayWhenTheConflictIsGone() {
        var situation = situation();

        FlowEngine.tell("situation-1", "situation-cleared");
        assertThat(situation).isWaitingAt("ClearSituation").isNotWaitingAt("WorkSituation");
        execute(job("ClearSituation", situation));

        assertThat(situation).isEnded().hasPassed("SituationOver").hasNotPassed("SendRequests", "SituationClosed");
        verify(steps).clearSituation("situation-1");
        verify(steps, never()).closeSituation("situation-1");
    }

    @Test
    void notesEveryAnswerWithoutDisturbingTheWork() {
        var situation = situation();

        FlowEngine.tell("situation-1", "side-answered");
        FlowEngine.tell("situation-1", "side-answered");

        assertThat(situation).isWaitingAtExactly("WorkSituation").hasPassed("SideAnswerNoted");
        verify(steps, times(2)).noteSideAnswer("situation-1");
    }

    @Test
    void isOfferedToTheCoordinatorsUntilOneOfThemClaimsIt() {
        when(steps.coordinators("situation-1")).thenReturn(List.of("nationell.coordinator"));
        when(steps.claimDue("situation-1")).thenReturn(DUE);
        var situation = situation();
        assertThat(task("WorkSituation", situation))
                .isNotAssigned()
                .hasCandidateGroup("nationell.coordinator")
                .hasDueDate(DUE);
        when(steps.claimant("situation-1")).thenReturn("samordnare");

        complete(task("WorkSituation", situation));
        execute(job("SendRequests", situation));

        assertThat(task("WorkSituation", situation)).isAssignedTo("samordnare");
    }

    private ProcessInstance standing() {
        when(steps.situationStands("situation-1")).thenReturn(true);
        var situation = situation();
        complete(task("WorkSituation", situation));
        execute(job("SendRequests", situation));
        return situation;
    }

    private static ProcessInstance situation() {
        return FlowEngine.start("national-coordination", "situationId", "situation-1");
    }
}
