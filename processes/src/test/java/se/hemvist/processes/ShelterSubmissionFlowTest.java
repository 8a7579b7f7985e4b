package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(
        resources = {
            "processes/shelter-submission.bpmn",
            "forms/submit-shelter-decision.form",
            "forms/confirm-shelter-receipt.form",
            "forms/record-shelter-examination.form"
        })
class ShelterSubmissionFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date DUE = Date.from(Instant.parse("2131-05-07T10:00:00Z"));

    private final ShelterSubmissionSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("shelterSubmissionSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void goesToTheCourtAndComesBackExamined() {
        when(steps.submissionDue("shelter-1")).thenReturn(DUE);

        var submission = FlowEngine.start("shelter-submission", "shelterId", "shelter-1");
        assertThat(task("SubmitShelterDecision", submission)).hasDueDate(DUE);
        complete(task("SubmitShelterDecision", submission));
        complete(task("ConfirmShelterReceipt", submission));
        assertThat(submission).isWaitingAtExactly("RecordShelterExamination");
        complete(task("RecordShelterExamination", submission));

        assertThat(submission).isEnded().hasPassed("DecisionExamined");
    }
}
