package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
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
            "processes/child-care.bpmn",
            "forms/plan-after-care.form",
            "forms/follow-up-care.form",
            "forms/hand-over-child.form"
        })
class ChildCareFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut("child-closing");

    private final ChildCareSteps steps = mock();
    private final CalledModels called = CalledModels.endAtOnce("child-closing");

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("childCareSteps", steps);
        when(steps.careEndsAtLatest("care-1")).thenReturn(Date.from(Instant.parse("2131-05-07T10:00:00Z")));
        when(steps.caseId("care-1")).thenReturn("case-1");
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
        called.forget();
    }

    @Test
    void isFollowedUpBeforeTheCaseIsClosed() {
        var care = begun();
        FlowEngine.tell("care-1", "care-ended");

        verify(steps).endCare("care-1");
        complete(task("PlanAfterCare", care));
        assertThat(care).isWaitingAtExactly("FollowUpCare").hasNotPassed("CloseAfterCare");
        complete(task("FollowUpCare", care));

        assertThat(care).isEnded().hasPassed("CloseAfterCare", "CareClosed");
    }

    @Test
    void closesTheCaseWhenNothingIsToBeFollowedUp() {
        when(steps.noFollowUp("care-1")).thenReturn(true);
        var care = begun();
        FlowEngine.tell("care-1", "care-ended");

        complete(task("PlanAfterCare", care));

        assertThat(care).isEnded().hasNotPassed("FollowUpCare");
    }

    @Test
    void endsByTheAgeOfTheChild() {
        when(steps.careOver("care-1")).thenReturn(true);
        var care = begun();

        execute(job("LastDayReached", care));

        verify(steps).endByAge("care-1");
        assertThat(care)
                .isWaitingAtExactly("PlanAfterCare")
                .hasPassed("EndCare")
                .hasNotPassed("CareEnded");
    }

    @Test
    void goesOnWhileAnotherGroundIsLeft() {
        var care = begun();

        execute(job("LastDayReached", care));

        assertThat(care).isWaitingAtExactly("CareGoesOn").hasNotPassed("EndCare");
        verify(steps, never()).endCare("care-1");
    }

    @Test
    void countsAnewWhenTheGroundChanges() {
        var care = begun();

        FlowEngine.tell("care-1", "care-changed");

        assertThat(care)
                .isWaitingAtExactly("CareGoesOn")
                .hasPassed("CareChanged")
                .hasNotPassed("EndCare");
    }

    @Test
    void hasTheHomesHandOverForEachMoveWhileTheCareGoesOn() {
        var care = begun();

        FlowEngine.tell("care-1", "child-moved");
        assertThat(care).isWaitingAt("CareGoesOn", "HandOverChild");
        complete(task("HandOverChild", care));

        assertThat(care).isWaitingAtExactly("CareGoesOn").hasPassed("ChildHandedOver");
    }

    @Test
    void fallsWithTheCase() {
        var instance = begun();

        FlowEngine.tell("care-1", "case-over");

        assertThat(instance).isEnded().hasPassed("AfterCareDropped");
    }

    private static ProcessInstance begun() {
        return FlowEngine.start("child-care", "careId", "care-1");
    }
}
