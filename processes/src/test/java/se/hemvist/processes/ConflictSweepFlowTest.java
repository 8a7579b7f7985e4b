package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/conflict-sweep.bpmn")
class ConflictSweepFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final ConflictSweepSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("conflictSweepSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void judgesNothingBeforeItIsCommitted() {
        var sweep = sweep();

        assertThat(sweep).isWaitingAt("SweepDue");
        verify(steps, never()).judgeStays("sweep-1");
    }

    @Test
    void judgesOnePageAndEnds() {
        var sweep = sweep();

        execute(job("SweepDue", sweep));
        execute(job("JudgeStays", sweep));

        assertThat(sweep).isEnded().hasPassedInOrder("JudgeStays", "StaysJudged");
        verify(steps, times(1)).judgeStays("sweep-1");
    }

    @Test
    void judgesPageAfterPageEachInAJobOfItsOwn() {
        when(steps.moreStays("sweep-1")).thenReturn(true, false);
        var sweep = sweep();

        execute(job("SweepDue", sweep));
        execute(job("JudgeStays", sweep));
        assertThat(sweep).isWaitingAt("JudgeStays").hasNotPassed("StaysJudged");
        execute(job("JudgeStays", sweep));

        assertThat(sweep).isEnded();
        verify(steps, times(2)).judgeStays("sweep-1");
    }

    @Test
    void waitsForEveryOtherJob() {
        var sweep = sweep();
        Assertions.assertThat(job("SweepDue", sweep).getPriority()).isEqualTo(10);

        execute(job("SweepDue", sweep));

        Assertions.assertThat(job("JudgeStays", sweep).getPriority()).isEqualTo(10);
    }

    private static ProcessInstance sweep() {
        return FlowEngine.start("conflict-sweep", "sweepId", "sweep-1");
    }
}
