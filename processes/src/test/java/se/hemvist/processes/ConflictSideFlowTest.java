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

@Deployment(resources = {"processes/conflict-side.bpmn", "forms/answer-request.form", "forms/confirm-move.form"})
class ConflictSideFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final ConflictSideSteps steps = mock();

    private static final Date DUE = Date.from(Instant.parse("2031-05-07T10:00:00Z"));

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("conflictSideSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void answersAndConfirmsTheMove() {
        var side = side();

        complete(task("AnswerRequest", side));
        execute(job("ReportAnswer", side));
        complete(task("ConfirmMove", side));
        execute(job("ReportMove", side));

        assertThat(side).isEnded().hasPassed("RequestCarriedOut").hasNotPassed("RequestRefused", "CloseRequest");
        verify(steps).reportAnswer("request-1");
        verify(steps).reportMove("request-1");
        verify(steps, never()).closeRequest("request-1");
    }

    @Test
    void tellsTheDeskOfARefusalAndAsksForNoMove() {
        when(steps.moveRefused("request-1")).thenReturn(true);
        var side = side();

        complete(task("AnswerRequest", side));
        execute(job("ReportAnswer", side));

        assertThat(side).isEnded().hasPassed("RequestRefused").hasNotPassed("ConfirmMove");
        verify(steps).reportAnswer("request-1");
        verify(steps, never()).reportMove("request-1");
    }

    @Test
    void takesTheQuestionAwayWhenTheDeskWithdrawsIt() {
        var side = side();

        FlowEngine.tell("request-1", "request-withdrawn");

        assertThat(side).isEnded().hasPassed("RequestOver").hasNotPassed("ReportAnswer", "ConfirmMove");
        verify(steps).closeRequest("request-1");
        verify(steps, never()).reportAnswer("request-1");
    }

    @Test
    void needsNoMoveAnyMoreWhenTheDeskWithdrawsTheRequest() {
        var side = side();
        complete(task("AnswerRequest", side));
        execute(job("ReportAnswer", side));

        FlowEngine.tell("request-1", "request-withdrawn");

        assertThat(side).isEnded().hasPassed("RequestOver").hasNotPassed("ReportMove", "RequestCarriedOut");
        verify(steps, never()).reportMove("request-1");
    }

    @Test
    void isTheTaskOfTheOneWhoHasThePlacement() {
        when(steps.caseworker("request-1")).thenReturn("malmo.handlaggare");
        when(steps.caseworkerGroups("request-1")).thenReturn(List.of("kommun-1280.manager"));
        when(steps.answerDue("request-1")).thenReturn(DUE);

        var side = side();

        assertThat(task("AnswerRequest", side))
                .isAssignedTo("malmo.handlaggare")
                .hasCandidateGroupAssociated("kommun-1280.manager")
                .hasDueDate(DUE);
    }

    private static ProcessInstance side() {
        var side = FlowEngine.start("conflict-side", "requestId", "request-1");
        execute(job("ActionRequested", side));
        return side;
    }
}
