package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/missed-application.bpmn", "forms/settle-missed-application.form"})
class MissedApplicationFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final MissedApplicationSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("missedApplicationSteps", steps);
        when(steps.caseworker("custody-1")).thenReturn("anna");
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void letsTheCustodyLapseWhenNobodyAppliedOrAskedForMoreTime() {
        var missed = FlowEngine.start("missed-application", "custodyId", "custody-1");
        assertThat(task("SettleMissedApplication", missed)).isAssignedTo("anna");
        verify(steps, never()).lapseCustody("custody-1");

        complete(task("SettleMissedApplication", missed));

        verify(steps).lapseCustody("custody-1");
        assertThat(missed).isEnded().hasPassed("CustodyLapsed").hasNotPassed("CustodyHolds");
    }

    @Test
    void letsItHoldWhenItWasAppliedForOrTimeWasAskedForBeforeTheLastDay() {
        when(steps.doneInTime("custody-1")).thenReturn(true);
        var missed = FlowEngine.start("missed-application", "custodyId", "custody-1");

        complete(task("SettleMissedApplication", missed));

        verify(steps, never()).lapseCustody("custody-1");
        assertThat(missed).isEnded().hasPassed("CustodyHolds").hasNotPassed("CustodyLapsed");
    }

    @Test
    void fallsWithTheCase() {
        var instance = FlowEngine.start("missed-application", "custodyId", "custody-1");

        FlowEngine.tell("custody-1", "case-over");

        assertThat(instance).isEnded().hasPassed("QuestionDropped");
    }
}
