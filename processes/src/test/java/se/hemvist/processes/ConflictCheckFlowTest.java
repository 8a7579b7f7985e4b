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

@Deployment(resources = "processes/conflict-check.bpmn")
class ConflictCheckFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final ConflictCheckSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("conflictCheckSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void judgesNothingBeforeTheFactIsCommitted() {
        var check = check();

        assertThat(check).isWaitingAt("FactChanged");
        verify(steps, never()).judgeStays("check-1");
    }

    @Test
    void judgesOnePageAndEnds() {
        var check = check();

        execute(job("FactChanged", check));
        execute(job("JudgeStays", check));

        assertThat(check).isEnded().hasPassedInOrder("JudgeStays", "StaysJudged");
        verify(steps, times(1)).judgeStays("check-1");
    }

    @Test
    void judgesPageAfterPageEachInAJobOfItsOwn() {
        when(steps.moreStays("check-1")).thenReturn(true, false);
        var check = check();

        execute(job("FactChanged", check));
        execute(job("JudgeStays", check));
        assertThat(check).isWaitingAt("JudgeStays").hasNotPassed("StaysJudged");
        execute(job("JudgeStays", check));

        assertThat(check).isEnded();
        verify(steps, times(2)).judgeStays("check-1");
    }

    @Test
    void goesBeforeEveryOtherJob() {
        var check = check();
        Assertions.assertThat(job("FactChanged", check).getPriority()).isEqualTo(100);

        execute(job("FactChanged", check));

        Assertions.assertThat(job("JudgeStays", check).getPriority()).isEqualTo(100);
    }

    private static ProcessInstance check() {
        return FlowEngine.start("conflict-check", "checkId", "check-1");
    }
}
