package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
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

@Deployment(resources = {"processes/exit-follow-up.bpmn", "forms/follow-up-plan.form", "forms/note-expiry.form"})
class ExitFollowUpFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date DUE = Date.from(Instant.parse("2131-05-07T10:00:00Z"));
    private static final Date LATER = Date.from(Instant.parse("2131-07-07T10:00:00Z"));

    private final ExitFollowUpSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        when(steps.expiryCheck("case-1")).thenReturn(DUE);
        Mocks.register("exitFollowUpSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void followsUpUntilThePlanIsDone() {
        when(steps.followUpDue("case-1")).thenReturn(DUE, LATER);
        var followUp = followUp();
        assertThat(task("FollowUpPlan", followUp)).hasDueDate(DUE);

        complete(task("FollowUpPlan", followUp));
        assertThat(followUp).isWaitingAtExactly("FollowUpPlan", "ValidityEnds");
        assertThat(task("FollowUpPlan", followUp)).hasDueDate(LATER);
        when(steps.followUpOver("case-1")).thenReturn(true);
        complete(task("FollowUpPlan", followUp));

        assertThat(followUp).isEnded().hasPassed("FollowUpOver").hasNotPassed("NoteExpiry");
    }

    @Test
    void bothersNobodyWhenTheAssessmentWasRenewedInTime() {
        when(steps.assessmentValid("case-1")).thenReturn(true);
        var followUp = followUp();

        execute(job("ValidityEnds", followUp));

        assertThat(followUp).isWaitingAtExactly("FollowUpPlan", "ValidityEnds").hasNotPassed("NoteExpiry");
    }

    @Test
    void tellsTheCaseworkerThatTheAssessmentHasExpiredAndRemindsAgain() {
        when(steps.caseworker("case-1")).thenReturn("sundsvall.handlaggare");
        when(steps.expiryDue("case-1")).thenReturn(DUE);
        var followUp = followUp();

        execute(job("ValidityEnds", followUp));
        assertThat(task("NoteExpiry", followUp))
                .isAssignedTo("sundsvall.handlaggare")
                .hasDueDate(DUE);
        complete(task("NoteExpiry", followUp));

        assertThat(followUp).isWaitingAtExactly("FollowUpPlan", "ValidityEnds");
    }

    @Test
    void takesTheNoticeAwayWhenANewAssessmentComes() {
        var followUp = followUp();
        execute(job("ValidityEnds", followUp));

        FlowEngine.tell("case-1", "threat-assessed");

        assertThat(followUp).isWaitingAtExactly("FollowUpPlan", "ValidityEnds").hasPassed("AssessmentRenewed");
    }

    @Test
    void endsWithTheFollowUpsThoughTheNoticeIsOpen() {
        when(steps.followUpOver("case-1")).thenReturn(true);
        var followUp = followUp();
        execute(job("ValidityEnds", followUp));

        complete(task("FollowUpPlan", followUp));

        assertThat(followUp).isEnded().hasPassed("FollowUpOver");
    }

    private static ProcessInstance followUp() {
        return FlowEngine.start("exit-follow-up", "caseId", "case-1");
    }
}
