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

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/child-event.bpmn", "forms/choose-ground-to-tell.form"})
class ChildEventFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final ChildEventSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("childEventSteps", steps);
        when(steps.caseworker("event-1")).thenReturn("anna");
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void tellsThePoliceInAJobWhenSomebodyHasChosenTheRightToDoIt() {
        when(steps.mayTell("event-1")).thenReturn(true);
        var event = FlowEngine.start("child-event", "eventId", "event-1");
        assertThat(task("ChooseGroundToTell", event)).isAssignedTo("anna");

        complete(task("ChooseGroundToTell", event));
        verify(steps, never()).tellPolice("event-1");
        execute(job("TellPolice", event));

        verify(steps).tellPolice("event-1");
        assertThat(event).isEnded().hasPassed("PoliceInformed").hasNotPassed("ChildEventKept");
    }

    @Test
    void staysInTheCaseWhenNothingLetsItBeTold() {
        var event = FlowEngine.start("child-event", "eventId", "event-1");

        complete(task("ChooseGroundToTell", event));

        verify(steps, never()).tellPolice("event-1");
        assertThat(event).isEnded().hasPassed("ChildEventKept").hasNotPassed("PoliceInformed");
    }
}
