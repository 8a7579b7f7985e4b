package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
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

@Deployment(resources = "processes/request-follow-up.bpmn")
class RequestFollowUpFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final RequestFollowUpSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("requestFollowUpSteps", steps);
        when(steps.nextLook("request-1")).thenReturn(Date.from(Instant.parse("2031-05-07T10:00:00Z")));
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void alertsAgainAndAgainUntilSomethingHappens() {
        var clock = clock();

        execute(job("TimeOut", clock));
        execute(job("TimeOut", clock));

        assertThat(clock).isWaitingAt("ClockRuns");
        verify(steps, times(2)).alertLate("request-1");
        verify(steps, never()).resolveAlert("request-1");
    }

    @Test
    void runsOnWithANewTimeWhenTheKommunHasAnswered() {
        var clock = clock();

        FlowEngine.tell("request-1", "request-changed");

        assertThat(clock).isWaitingAt("ClockRuns").hasPassed("ResolveAlert").hasNotPassed("AlertLate");
        verify(steps, times(2)).nextLook("request-1");
    }

    @Test
    void stopsWhenNothingIsLeftToDo() {
        var clock = clock();

        when(steps.requestSettled("request-1")).thenReturn(true);
        FlowEngine.tell("request-1", "request-changed");

        assertThat(clock).isEnded().hasPassed("FollowUpOver").hasNotPassed("AlertLate");
    }

    private static ProcessInstance clock() {
        var clock = FlowEngine.start("request-follow-up", "requestId", "request-1");
        execute(job("RequestSent", clock));
        return clock;
    }
}
