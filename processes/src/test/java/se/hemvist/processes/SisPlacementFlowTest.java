package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
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

@Deployment(
        resources = {
            "processes/sis-placement.bpmn",
            "processes/sis-answer.bpmn",
            "forms/prepare-sis-application.form",
            "forms/decide-sis-application.form",
            "forms/make-interim-plan.form",
            "forms/note-sis-answer.form",
            "forms/handle-long-wait.form"
        })
class SisPlacementFlowTest {

    private static final Date LATER = Date.from(Instant.parse("2090-01-01T08:00:00Z"));

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut("sis-answer");

    private final SisPlacementSteps steps = mock();
    private final SisAnswerSteps answers = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("sisPlacementSteps", steps);
        Mocks.register("sisAnswerSteps", answers);
        when(steps.itself("sis-1")).thenReturn("sis-1");
        when(steps.caseworker("sis-1")).thenReturn("anna");
        when(steps.chiefGroups("sis-1")).thenReturn(List.of("kommun-2281.manager"));
        when(steps.deciderGroups("sis-1")).thenReturn(List.of("kommun-2281.board-decider"));
        when(steps.planDue("sis-1")).thenReturn(LATER);
        when(steps.waitIsLong("sis-1")).thenReturn(LATER);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void appliesForNothingThatTheBoardHasNotDecided() {
        var sis = needed();

        complete(task("PrepareSisApplication", sis));
        assertThat(task("DecideSisApplication", sis)).hasCandidateGroup("kommun-2281.board-decider");
        complete(task("DecideSisApplication", sis));

        assertThat(sis).isEnded().hasPassed("SisNotAppliedFor").hasNotPassed("AwaitSisAnswer");
    }

    @Test
    void waitsWithAPlanAndSeeksTheAssignedPlace() {
        var sis = applied();
        assertThat(sis).isWaitingAt("AwaitSisAnswer", "MakeInterimPlan");

        when(steps.planInOrder("sis-1")).thenReturn(true);
        complete(task("MakeInterimPlan", sis));
        complete(task("NoteSisAnswer", calledProcessInstance("sis-answer", sis)));
        assertThat(sis).isWaitingAt("AwaitSisAnswer", "WaitIsLong");
        when(answers.sisAnswered("sis-1")).thenReturn(true);
        when(steps.sisPlaceAssigned("sis-1")).thenReturn(true);
        complete(task("NoteSisAnswer", calledProcessInstance("sis-answer", sis)));

        verify(steps).seekAssignedPlace("sis-1");
        assertThat(sis).isEnded().hasPassed("SisPlaceToTake");
    }

    @Test
    void endsWithoutAPlaceWhenSisGivesNone() {
        var sis = applied();

        when(answers.sisAnswered("sis-1")).thenReturn(true);
        complete(task("NoteSisAnswer", calledProcessInstance("sis-answer", sis)));

        verify(steps, never()).seekAssignedPlace("sis-1");
        assertThat(sis).isEnded().hasPassed("SisPlaceNotGiven");
    }

    @Test
    void tellsTheChiefThatTheChildWaitsWithoutAPlan() {
        var sis = applied();

        execute(job("PlanLate", sis));

        verify(steps).alertNoPlan("sis-1");
        assertThat(sis).isWaitingAt("AwaitSisAnswer", "MakeInterimPlan");
    }

    @Test
    void hasTheChiefLookAtALongWaitAndThePlanMadeAnewWhenItIsTooWeak() {
        var sis = applied();
        when(steps.planInOrder("sis-1")).thenReturn(true);
        complete(task("MakeInterimPlan", sis));

        execute(job("WaitIsLong", sis));
        verify(steps).alertLongWait("sis-1");
        assertThat(task("HandleLongWait", sis)).hasCandidateGroup("kommun-2281.manager");
        when(steps.planInOrder("sis-1")).thenReturn(false);
        complete(task("HandleLongWait", sis));

        assertThat(sis).isWaitingAt("AwaitSisAnswer", "MakeInterimPlan");
    }

    @Test
    void waitsNoMoreWhenTheApplicationIsTakenBack() {
        var sis = applied();

        runtimeService().correlateMessage("sis-application-withdrawn", "sis-1");

        verify(steps, never()).seekAssignedPlace("sis-1");
        assertThat(sis)
                .isEnded()
                .hasPassed("SisApplicationWithdrawn", "SisNoLongerAppliedFor")
                .hasNotPassed("WaitOver", "SisPlaceNotGiven");
    }

    private static ProcessInstance needed() {
        return FlowEngine.start("sis-placement", "sisId", "sis-1");
    }

    private ProcessInstance applied() {
        var sis = needed();
        when(steps.sisAppliedFor("sis-1")).thenReturn(true);
        complete(task("PrepareSisApplication", sis));
        complete(task("DecideSisApplication", sis));
        return sis;
    }
}
