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
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/statutory-deadline.bpmn", "forms/handle-missed-deadline.form"})
class StatutoryDeadlineFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date WARNING = Date.from(Instant.parse("2031-05-05T22:00:00Z"));
    private static final Date END = Date.from(Instant.parse("2031-05-07T22:00:00Z"));
    private static final Date A_DAY_LATER = Date.from(Instant.parse("2031-05-08T22:00:00Z"));

    private final StatutoryDeadlineSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("statutoryDeadlineSteps", steps);
        when(steps.warnsAt("deadline-1")).thenReturn(WARNING);
        when(steps.endsAt("deadline-1")).thenReturn(END);
        when(steps.handlingDue("deadline-1")).thenReturn(A_DAY_LATER);
        when(steps.chiefs("deadline-1")).thenReturn(List.of("kommun-2281.manager"));
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void warnsInTimeAndGoesOn() {
        var deadline = deadline();

        execute(job("WarningDue", deadline));

        verify(steps).warnCaseworker("deadline-1");
        assertThat(deadline).isWaitingAt("DeadlineEnded").hasPassed("Warned").hasNotPassed("NoteMissed");
    }

    @Test
    void endsWhenItIsMet() {
        var deadline = deadline();

        FlowEngine.tell("deadline-1", "deadline-met");

        assertThat(deadline).isEnded().hasPassed("MetInTime").hasNotPassed("NoteMissed", "Warned");
    }

    @Test
    void endsWhenItNoLongerApplies() {
        var deadline = deadline();

        FlowEngine.tell("deadline-1", "deadline-dropped");

        assertThat(deadline).isEnded().hasPassed("NotNeeded").hasNotPassed("NoteMissed", "MetInTime");
    }

    @Test
    void runsTowardsItsNewEndWhenItIsMoved() {
        var deadline = deadline();
        when(steps.endsAt("deadline-1")).thenReturn(A_DAY_LATER);

        FlowEngine.tell("deadline-1", "deadline-moved");

        assertThat(deadline).isWaitingAt("DeadlineEnded").hasPassed("DeadlineMoved");
        org.assertj.core.api.Assertions.assertThat(
                        job("DeadlineEnded", deadline).getDuedate())
                .isEqualTo(A_DAY_LATER);
    }

    @Test
    void asksTheChiefWhatIsDoneWhenItIsMissed() {
        var deadline = missed();

        verify(steps).noteMissed("deadline-1");
        assertThat(task("HandleMissedDeadline", deadline))
                .hasCandidateGroup("kommun-2281.manager")
                .hasDueDate(A_DAY_LATER);
        complete(task("HandleMissedDeadline", deadline));
        assertThat(deadline).isEnded().hasPassed("MissedHandled").hasNotPassed("MetInTime");
    }

    @Test
    void runsAgainWhenItsStartWasWrong() {
        var deadline = missed();

        FlowEngine.tell("deadline-1", "deadline-moved");

        assertThat(deadline)
                .isWaitingAt("DeadlineEnded")
                .hasPassed("MissedCorrected")
                .hasNotPassed("MissedHandled");
    }

    @Test
    void asksNobodyWhenItIsMetAsItRunsOut() {
        when(steps.metMeanwhile("deadline-1")).thenReturn(true);

        var deadline = missed();

        assertThat(deadline).isEnded().hasPassed("MetAtTheEnd").hasNotPassed("HandleMissedDeadline");
    }

    @Test
    void watchesNothingThatIsOverAlready() {
        when(steps.deadlineOver("deadline-1")).thenReturn(true);

        var deadline = deadline();

        verify(steps, never()).noteMissed("deadline-1");
        assertThat(deadline).isEnded().hasPassed("ClockOver").hasNotPassed("RunDeadline");
    }

    private static ProcessInstance missed() {
        var deadline = deadline();
        execute(job("DeadlineEnded", deadline));
        return deadline;
    }

    private static ProcessInstance deadline() {
        var deadline = FlowEngine.start("statutory-deadline", "deadlineId", "deadline-1");
        execute(job("DeadlineBegun", deadline));
        return deadline;
    }
}
