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
        resources = {"processes/threat-assessment.bpmn", "forms/assess-threat.form", "forms/review-assessment.form"})
class ThreatAssessmentFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final ThreatAssessmentSteps steps = mock();

    private static final Date TOMORROW = Date.from(Instant.parse("2031-05-07T10:00:00Z"));

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("threatAssessmentSteps", steps);
        when(steps.reviewDue("assessment-1")).thenReturn(TOMORROW);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void isDeliveredAndSettledWhenTheReviewerAgrees() {
        when(steps.reviewAgreed("assessment-1")).thenReturn(true);
        var assessment = assessment();

        complete(task("AssessThreat", assessment));
        execute(job("DeliverAssessment", assessment));
        complete(task("ReviewAssessment", assessment));

        assertThat(assessment).isEnded().hasPassedInOrder("AssessThreat", "ReviewAssessment", "AssessmentSettled");
        verify(steps).deliverAssessment("assessment-1");
        verify(steps, never()).escalateReview("assessment-1");
    }

    @Test
    void isDeliveredBeforeAnybodyHasReviewedIt() {
        var assessment = assessment();

        complete(task("AssessThreat", assessment));
        assertThat(assessment).isWaitingAt("DeliverAssessment");
        verify(steps, never()).deliverAssessment("assessment-1");
        execute(job("DeliverAssessment", assessment));

        assertThat(assessment).isWaitingAtExactly("ReviewAssessment");
        verify(steps).deliverAssessment("assessment-1");
    }

    @Test
    void goesBackToTheAssessorWhenTheReviewerDisagrees() {
        when(steps.reviewAgreed("assessment-1")).thenReturn(false);
        var assessment = assessment();

        complete(task("AssessThreat", assessment));
        execute(job("DeliverAssessment", assessment));
        complete(task("ReviewAssessment", assessment));

        assertThat(assessment).isWaitingAtExactly("AssessThreat").hasNotPassed("AssessmentSettled");
    }

    @Test
    void remindsOnceWhenTheReviewIsLateAndGoesOnWaiting() {
        when(steps.reviewDue("assessment-1")).thenReturn(TOMORROW);
        when(steps.reviewAgreed("assessment-1")).thenReturn(true);
        var assessment = assessment();
        complete(task("AssessThreat", assessment));
        execute(job("DeliverAssessment", assessment));
        Assertions.assertThat(job("ReviewDue", assessment).getDuedate()).isEqualTo(TOMORROW);

        execute(job("ReviewDue", assessment));

        assertThat(assessment).isWaitingAtExactly("ReviewAssessment").hasPassed("ReviewEscalated");
        verify(steps).escalateReview("assessment-1");
        complete(task("ReviewAssessment", assessment));
        assertThat(assessment).isEnded().hasPassed("AssessmentSettled");
    }

    @Test
    void isOfferedToAssessorsAndThenToReviewers() {
        when(steps.assessors("assessment-1")).thenReturn(List.of("polis-nord.assessor"));
        when(steps.reviewers("assessment-1")).thenReturn(List.of("polis-nord.reviewer"));
        when(steps.assessmentDue("assessment-1")).thenReturn(TOMORROW);
        when(steps.reviewDue("assessment-1")).thenReturn(TOMORROW);
        var assessment = assessment();

        assertThat(task("AssessThreat", assessment))
                .hasCandidateGroup("polis-nord.assessor")
                .hasDueDate(TOMORROW)
                .isNotAssigned();
        complete(task("AssessThreat", assessment));
        execute(job("DeliverAssessment", assessment));

        assertThat(task("ReviewAssessment", assessment))
                .hasCandidateGroup("polis-nord.reviewer")
                .hasDueDate(TOMORROW)
                .isNotAssigned();
    }

    private static ProcessInstance assessment() {
        var assessment = FlowEngine.start("threat-assessment", "assessmentId", "assessment-1");
        execute(job("ThreatAssessmentRequested", assessment));
        return assessment;
    }
}
