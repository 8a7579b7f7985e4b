package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.AdditionalAnswers.returnsFirstArg;
import static org.mockito.ArgumentMatchers.anyString;
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
            "processes/final-assessment.bpmn",
            "processes/assessment-review.bpmn",
            "forms/assess-finally.form",
            "forms/review-assessment.form",
            "forms/secure-review.form"
        })
class FinalAssessmentFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut("assessment-review");

    private static final Date TOMORROW = Date.from(Instant.parse("2031-05-07T10:00:00Z"));

    private final FinalAssessmentSteps steps = mock();
    private final AssessmentReviewSteps reviewSteps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("finalAssessmentSteps", steps);
        Mocks.register("assessmentReviewSteps", reviewSteps);
        when(steps.finalDue("assessment-1")).thenReturn(TOMORROW);
        when(steps.itself(anyString())).then(returnsFirstArg());
        when(reviewSteps.reviewDue("assessment-1")).thenReturn(TOMORROW);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void isDeliveredInAJobAndEndsWhenTheReviewerAgrees() {
        when(steps.reviewAgreed("assessment-1")).thenReturn(true);
        when(steps.assessors("assessment-1")).thenReturn(List.of("polis-nord.assessor"));
        var last = last();

        assertThat(task("AssessFinally", last))
                .hasCandidateGroup("polis-nord.assessor")
                .hasDueDate(TOMORROW);
        complete(task("AssessFinally", last));
        verify(steps, never()).deliverAssessment("assessment-1");
        execute(job("DeliverAssessment", last));
        review(last);

        assertThat(last).isEnded().hasPassed("FinalAssessmentMade");
        verify(steps).deliverAssessment("assessment-1");
    }

    @Test
    void isMadeOnceMoreWhenTheReviewerDisagrees() {
        var last = last();

        complete(task("AssessFinally", last));
        execute(job("DeliverAssessment", last));
        review(last);

        assertThat(last).isWaitingAtExactly("AssessFinally").hasNotPassed("FinalAssessmentMade");
    }

    private static ProcessInstance last() {
        return FlowEngine.start("final-assessment", "assessmentId", "assessment-1");
    }

    private static void review(ProcessInstance last) {
        complete(task("ReviewAssessment", calledProcessInstance("assessment-review", last)));
    }
}
