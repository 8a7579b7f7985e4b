package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
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

@Deployment(resources = {"processes/child-closing.bpmn"})
class ChildClosingFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final ChildClosingSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("childClosingSteps", steps);
        when(steps.mattersSettled("case-1")).thenReturn(true);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void closesAtOnceWhenThePoliceNeverKnew() {
        var closing = begun();

        assertThat(closing).isEnded().hasNotPassed("AskFinalAssessment");
        verify(steps).closeCase("case-1");
    }

    @Test
    void waitsForThePolicesFinalAssessment() {
        var closing = asked();
        assertThat(closing).isWaitingAt("FinalAwaited");
        verify(steps, never()).closeCase("case-1");

        FlowEngine.tell("case-1", "final-assessment-made");

        assertThat(closing).isEnded().hasPassed("FinalAssessmentMade").hasNotPassed("FinalAssessmentOverdue");
        verify(steps).closeCase("case-1");
    }

    @Test
    void waitsForItNoLongerThanItsTime() {
        var closing = asked();

        execute(job("FinalAssessmentOverdue", closing));

        assertThat(closing).isEnded().hasNotPassed("FinalAssessmentMade");
        verify(steps).closeCase("case-1");
    }

    @Test
    void staysOpenUntilEverythingElseInTheCaseIsDone() {
        when(steps.mattersSettled("case-1")).thenReturn(false);
        var closing = begun();
        assertThat(closing).isWaitingAtExactly("MatterSettled");

        FlowEngine.tell("case-1", "matter-settled");
        assertThat(closing).isWaitingAtExactly("MatterSettled");
        verify(steps, never()).closeCase("case-1");
        when(steps.mattersSettled("case-1")).thenReturn(true);
        FlowEngine.tell("case-1", "matter-settled");

        assertThat(closing).isEnded().hasPassed("CloseCase");
    }

    @Test
    void beginsAnewRatherThanClosesWhenAReportComesMeanwhile() {
        when(steps.mattersSettled("case-1")).thenReturn(false);
        var closing = begun();

        FlowEngine.tell("case-1", "concern-joined");

        assertThat(closing).isEnded().hasPassed("BeginAnew", "BegunAnew").hasNotPassed("CloseCase");
        verify(steps).beginAnew("case-1");
    }

    private static ProcessInstance begun() {
        return FlowEngine.start("child-closing", "caseId", "case-1");
    }

    private ProcessInstance asked() {
        when(steps.policeInvolved("case-1")).thenReturn(true);
        when(steps.finalAssessmentOverdue("case-1")).thenReturn(Date.from(Instant.parse("2131-05-07T10:00:00Z")));
        var closing = begun();
        execute(job("AskFinalAssessment", closing));
        return closing;
    }
}
