package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.jobQuery;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
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

@Deployment(
        resources = {
            "processes/relative-closure.bpmn",
            "forms/choose-relative-ground.form",
            "forms/remind-relative-police.form"
        })
class RelativeClosureFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final RelativeClosureSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("relativeClosureSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void asksForAFinalAssessmentAndClosesWhenItIsMade() {
        when(steps.policeAsked("case-1")).thenReturn(true);
        var closure = asked();

        assertThat(closure).isWaitingAtExactly("RemindRelativePolice").hasNotPassed("CloseCase");
        FlowEngine.tell("case-1", "final-assessment-made");

        assertThat(closure).isEnded().hasPassed("FinalAssessmentMade", "CaseOver");
        verify(steps).callOffPlacement("case-1");
        verify(steps).closeCase("case-1");
    }

    @Test
    void waitsTillTheChiefGivesUpWaiting() {
        when(steps.policeAsked("case-1")).thenReturn(true);
        var closure = asked();

        complete(task("RemindRelativePolice", closure));
        assertThat(closure).isWaitingAtExactly("RemindRelativePolice");
        when(steps.waitGivenUp("case-1")).thenReturn(true);
        complete(task("RemindRelativePolice", closure));

        assertThat(closure).isEnded().hasNotPassed("FinalAssessmentMade");
        verify(steps).closeCase("case-1");
    }

    @Test
    void letsTheChiefSayWhetherAGroundOtherThanTheConsentHolds() {
        var closure = asked();
        assertThat(closure).isWaitingAtExactly("ChooseRelativeGround");

        when(steps.policeAsked("case-1")).thenReturn(true);
        complete(task("ChooseRelativeGround", closure));
        execute(job("RequestFinalAssessment", closure));

        assertThat(closure).isWaitingAtExactly("RemindRelativePolice");
    }

    @Test
    void closesWithoutThePoliceWhenNothingLetsThemBeTold() {
        when(steps.mayNotBeAsked("case-1")).thenReturn(true);

        var closure = asked();

        assertThat(closure).isEnded().hasNotPassed("RemindRelativePolice", "ChooseRelativeGround");
        verify(steps).closeCase("case-1");
    }

    @Test
    void asksOnceMoreWhenThePoliceHadToLearnOfTheCaseFirst() {
        when(steps.mayBeAsked("case-1")).thenReturn(true);

        var closure = asked();

        Assertions.assertThat(jobQuery().processInstanceId(closure.getId()).count())
                .isOne();
        assertThat(closure).isWaitingAt("RequestFinalAssessment").hasNotPassed("CloseCase");
    }

    private static ProcessInstance asked() {
        var closure = FlowEngine.start("relative-closure", "caseId", "case-1");
        execute(job("RequestFinalAssessment", closure));
        return closure;
    }
}
