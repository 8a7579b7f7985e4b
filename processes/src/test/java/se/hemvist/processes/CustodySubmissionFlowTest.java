package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
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

@Deployment(
        resources = {
            "processes/custody-submission.bpmn",
            "forms/submit-to-court.form",
            "forms/settle-missed-submission.form",
            "forms/note-court-receipt.form",
            "forms/note-court-examination.form"
        })
class CustodySubmissionFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date DUE = Date.from(Instant.parse("2131-05-07T10:00:00Z"));

    private final CustodySubmissionSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("custodySubmissionSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void goesToTheCourtAndComesBackExamined() {
        when(steps.submissionDue("custody-1")).thenReturn(DUE);

        var submission = begun();
        assertThat(task("SubmitToCourt", submission)).hasDueDate(DUE);
        complete(task("SubmitToCourt", submission));
        complete(task("NoteCourtReceipt", submission));
        complete(task("NoteCourtExamination", submission));

        assertThat(submission).isEnded().hasPassed("CustodyExamined").hasNotPassed("SettleMissedSubmission");
    }

    @Test
    void asksBeforeAnythingEndsWhenTheTimeIsOut() {
        var submission = begun();

        FlowEngine.tell("custody-1", "submission-missed");
        assertThat(submission).isWaitingAtExactly("SettleMissedSubmission");
        complete(task("SettleMissedSubmission", submission));

        assertThat(submission).isEnded().hasPassed("NotSubmitted").hasNotPassed("NoteCourtReceipt");
    }

    @Test
    void goesOnWhenItWasSubmittedInTimeAndNotedLate() {
        when(steps.submittedInTime("custody-1")).thenReturn(true);
        var submission = begun();

        FlowEngine.tell("custody-1", "submission-missed");
        complete(task("SettleMissedSubmission", submission));

        assertThat(submission).isWaitingAtExactly("NoteCourtReceipt").hasNotPassed("NotSubmitted");
    }

    private static ProcessInstance begun() {
        return FlowEngine.start("custody-submission", "custodyId", "custody-1");
    }
}
