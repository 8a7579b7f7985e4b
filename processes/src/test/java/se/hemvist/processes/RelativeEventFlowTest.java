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

@Deployment(resources = {"processes/relative-event.bpmn"})
class RelativeEventFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final RelativeEventSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("relativeEventSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void tellsThePoliceInAJobOfItsOwn() {
        when(steps.policeInformed("event-1")).thenReturn(true);

        var event = FlowEngine.start("relative-event", "eventId", "event-1");
        verify(steps, never()).reportRelativeEvent("event-1");
        execute(job("ReportRelativeEvent", event));

        verify(steps).reportRelativeEvent("event-1");
        assertThat(event).isEnded().hasPassed("RelativeEventTold");
    }

    @Test
    void staysInTheCaseWhenNothingLetsItBeTold() {
        var event = FlowEngine.start("relative-event", "eventId", "event-1");

        execute(job("ReportRelativeEvent", event));

        assertThat(event).isEnded().hasPassed("RelativeEventKept").hasNotPassed("RelativeEventTold");
    }
}
