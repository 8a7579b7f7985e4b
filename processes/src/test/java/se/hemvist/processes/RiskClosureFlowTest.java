package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
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
            "processes/risk-closure.bpmn",
            "processes/final-question.bpmn",
            "forms/hand-over-case.form",
            "forms/choose-final-ground.form",
            "forms/remind-police.form"
        })
class RiskClosureFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut("final-question");

    private final RiskClosureSteps steps = mock();

    private final FinalQuestionSteps finalAssessment = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("riskClosureSteps", steps);
        Mocks.register("finalQuestionSteps", finalAssessment);
        when(steps.itself("case-1")).thenReturn("case-1");
        when(finalAssessment.mayNotBeAsked("case-1")).thenReturn(true);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void letsThePlacementGoAtOnceAndMarksTheHomesInAJob() {
        var closure = FlowEngine.start("risk-closure", "caseId", "case-1");

        assertThat(closure).isWaitingAtExactly("ExposeHomes");
        verify(steps).callOffPlacement("case-1");
        verify(steps, never()).exposeHomes("case-1");
        verify(steps, never()).closeCase("case-1");
    }

    @Test
    void waitsForThePoliceBeforeTheCaseIsClosed() {
        var closure = begun();
        assertThat(closure).isWaitingAtExactly("AskForFinalAssessment");
        var question = calledProcessInstance("final-question", closure);
        Assertions.assertThat(question.getBusinessKey()).isEqualTo("case-1");
        Assertions.assertThat(runtimeService().getVariables(question.getId()))
                .containsOnly(Map.entry("caseId", "case-1"), Map.entry("caseNumber", "K7Q-2"));
        verify(steps, never()).closeCase("case-1");

        execute(job("RequestFinalAssessment", question));

        assertThat(closure).isEnded();
        var order = inOrder(steps);
        order.verify(steps).callOffPlacement("case-1");
        order.verify(steps).exposeHomes("case-1");
        order.verify(steps).closeCase("case-1");
    }

    @Test
    void isOverWithoutAftercareForSomebodyWhoWantsNone() {
        var closure = assessed();

        assertThat(closure).isEnded().hasPassed("OverWithoutAftercare").hasNotPassed("HandOverCase", "BeginAftercare");
    }

    @Test
    void beginsAftercareInAJobAfterTheCaseIsClosed() {
        when(steps.aftercareWanted("case-1")).thenReturn(true);
        var closure = assessed();
        assertThat(closure).isWaitingAtExactly("BeginAftercare").hasPassed("CloseCase");
        verify(steps, never()).beginAftercare("case-1");

        execute(job("BeginAftercare", closure));

        assertThat(closure).isEnded().hasPassed("AftercareFollows");
        verify(steps).beginAftercare("case-1");
    }

    @Test
    void handsTheCaseOverBeforeItIsClosedWhenThePersonMoves() {
        when(steps.hasMoved("case-1")).thenReturn(true);
        when(steps.caseworkerGroups("case-1")).thenReturn(List.of("kommun-2281.manager"));
        when(steps.caseworker("case-1")).thenReturn("sundsvall.handlaggare");
        var closure = assessed();
        assertThat(closure).isWaitingAtExactly("HandOverCase").hasNotPassed("CloseCase");
        assertThat(task("HandOverCase", closure)).isAssignedTo("sundsvall.handlaggare");

        complete(task("HandOverCase", closure));

        assertThat(closure).isEnded().hasPassed("OtherMunicipality").hasNotPassed("BeginAftercare");
    }

    @Test
    void leavesAWitnessToThePolice() {
        when(steps.isWitness("case-1")).thenReturn(true);

        assertThat(assessed()).isEnded().hasPassed("WitnessProtected").hasNotPassed("BeginAftercare", "HandOverCase");
    }

    @Test
    void endsWhenThePersonIsDead() {
        when(steps.isDead("case-1")).thenReturn(true);

        assertThat(assessed()).isEnded().hasPassed("PersonDead").hasNotPassed("BeginAftercare", "HandOverCase");
    }

    private static ProcessInstance begun() {
        var closure = FlowEngine.start("risk-closure", "caseId", "case-1");
        execute(job("ExposeHomes", closure));
        return closure;
    }

    private static ProcessInstance assessed() {
        var closure = begun();
        execute(job("RequestFinalAssessment", calledProcessInstance("final-question", closure)));
        return closure;
    }
}
