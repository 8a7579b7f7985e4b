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
        resources = {"processes/assessment-review.bpmn", "forms/review-assessment.form", "forms/secure-review.form"})
class AssessmentReviewFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date TOMORROW = Date.from(Instant.parse("2031-05-07T10:00:00Z"));

    private final AssessmentReviewSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("assessmentReviewSteps", steps);
        when(steps.reviewDue("assessment-1")).thenReturn(TOMORROW);
        when(steps.securingDue("assessment-1")).thenReturn(TOMORROW);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void endsWhenAColleagueHasReviewed() {
        var review = review();

        complete(task("ReviewAssessment", review));

        assertThat(review).isEnded().hasPassed("AssessmentReviewed").hasNotPassed("EscalateReview");
        verify(steps, never()).escalateReview("assessment-1");
    }

    @Test
    void isOfferedToReviewersFirst() {
        when(steps.reviewers("assessment-1")).thenReturn(List.of("polis-nord.reviewer"));

        var review = review();

        assertThat(task("ReviewAssessment", review))
                .hasCandidateGroup("polis-nord.reviewer")
                .hasDueDate(TOMORROW)
                .isNotAssigned();
    }

    @Test
    void asksTheOfficerOnCallToSeeToALateReview() {
        when(steps.escalatedTo("assessment-1")).thenReturn(List.of("polis-nord.on-call"));
        var review = review();
        Assertions.assertThat(job("ReviewDue", review).getDuedate()).isEqualTo(TOMORROW);

        execute(job("ReviewDue", review));

        assertThat(review).isWaitingAtExactly("ReviewAssessment", "SecureReview");
        verify(steps).escalateReview("assessment-1");
        assertThat(task("SecureReview", review))
                .hasCandidateGroup("polis-nord.on-call")
                .hasDueDate(TOMORROW);
        complete(task("SecureReview", review));
        assertThat(review).isWaitingAtExactly("ReviewAssessment").hasPassed("ReviewSecured");
    }

    @Test
    void takesTheOfficersTaskAwayWhenTheReviewIsMadeAfterAll() {
        var review = review();
        execute(job("ReviewDue", review));

        complete(task("ReviewAssessment", review));

        assertThat(review).isEnded().hasNotPassed("ReviewSecured");
    }

    private static ProcessInstance review() {
        return FlowEngine.start("assessment-review", "assessmentId", "assessment-1");
    }
}
