package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
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

@Deployment(resources = "processes/exit-event.bpmn")
class ExitEventFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final ExitEventSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("exitEventSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void tellsThePoliceInAJobWhereNobodyIsLoggedIn() {
        when(steps.policeInformed("event-1")).thenReturn(true);
        var event = FlowEngine.start("exit-event", "eventId", "event-1");
        assertThat(event).isWaitingAtExactly("ReportExitEvent");
        verify(steps, never()).reportExitEvent("event-1");

        execute(job("ReportExitEvent", event));

        assertThat(event).isEnded().hasPassed("ExitEventTold").hasNotPassed("ExitEventKept");
        verify(steps).reportExitEvent("event-1");
    }

    @Test
    void staysInTheCaseWhenNothingLetsItPass() {
        var event = FlowEngine.start("exit-event", "eventId", "event-1");

        execute(job("ReportExitEvent", event));

        assertThat(event).isEnded().hasPassed("ExitEventKept").hasNotPassed("ExitEventTold");
    }
}
