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
            "processes/acute-assessment.bpmn",
            "processes/assessment-review.bpmn",
            "forms/assess-acutely.form",
            "forms/assess-acute-threat.form",
            "forms/review-assessment.form",
            "forms/secure-review.form",
            "forms/follow-up-acute.form"
        })
class AcuteAssessmentFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut("assessment-review");

    private static final Date TOMORROW = Date.from(Instant.parse("2031-05-07T10:00:00Z"));

    private final AcuteAssessmentSteps steps = mock();
    private final AssessmentReviewSteps reviewSteps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("acuteAssessmentSteps", steps);
        Mocks.register("assessmentReviewSteps", reviewSteps);
        when(steps.itself(anyString())).then(returnsFirstArg());
        when(reviewSteps.reviewDue("assessment-1")).thenReturn(TOMORROW);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void isReviewedAtOnceWhenItCameWithItsForm() {
        when(steps.acutelyAssessed("assessment-1")).thenReturn(true);

        var acute = acute();
        execute(job("DeliverAssessment", acute));

        assertThat(acute).isWaitingAtExactly("ReviewAcuteAssessment").hasNotPassed("AssessAcuteThreat");
        verify(steps).deliverAssessment("assessment-1");
    }

    @Test
    void isMadeByWhoIsThereWhenAKommunAsksForIt() {
        when(steps.acuteAssessors("assessment-1")).thenReturn(List.of("polis-nord.assessor", "polis-nord.on-call"));
        when(steps.acuteDue("assessment-1")).thenReturn(TOMORROW);

        var acute = acute();

        assertThat(task("AssessAcuteThreat", acute))
                .hasCandidateGroup("polis-nord.assessor")
                .hasCandidateGroup("polis-nord.on-call")
                .hasDueDate(TOMORROW);
        complete(task("AssessAcuteThreat", acute));
        assertThat(acute).isWaitingAtExactly("DeliverAssessment");
    }

    @Test
    void isMadeOnceMoreWhenTheReviewerDisagrees() {
        when(steps.acutelyAssessed("assessment-1")).thenReturn(true);
        var acute = acute();

        execute(job("DeliverAssessment", acute));
        review(acute);

        assertThat(acute).isWaitingAtExactly("AssessAcuteThreat").hasNotPassed("FullAssessmentUnderway");
    }

    @Test
    void endsWhenAFullOneIsUnderWayAnyhow() {
        when(steps.fullAssessmentUnderway("assessment-1")).thenReturn(true);

        var acute = agreed();

        assertThat(acute).isEnded().hasPassed("FullAssessmentTakesOver").hasNotPassed("FollowUpAcute");
    }

    @Test
    void beginsAFullOneInAJobWhenTheAssessorChoosesSo() {
        when(steps.assessors("assessment-1")).thenReturn(List.of("polis-nord.assessor"));
        when(steps.followUpDue("assessment-1")).thenReturn(TOMORROW);
        var acute = agreed();
        assertThat(task("FollowUpAcute", acute))
                .hasCandidateGroup("polis-nord.assessor")
                .hasDueDate(TOMORROW);

        complete(task("FollowUpAcute", acute));
        verify(steps, never()).beginFullAssessment("assessment-1");
        execute(job("BeginFullAssessment", acute));

        assertThat(acute).isEnded().hasPassed("FullAssessmentBegun");
        verify(steps).beginFullAssessment("assessment-1");
    }

    @Test
    void endsWhenItMayLapse() {
        when(steps.allowedToLapse("assessment-1")).thenReturn(true);
        var acute = agreed();

        complete(task("FollowUpAcute", acute));

        assertThat(acute).isEnded().hasPassed("AcuteAssessmentLapses");
        verify(steps, never()).beginFullAssessment("assessment-1");
    }

    private ProcessInstance agreed() {
        when(steps.acutelyAssessed("assessment-1")).thenReturn(true);
        when(steps.reviewAgreed("assessment-1")).thenReturn(true);
        var acute = acute();
        execute(job("DeliverAssessment", acute));
        review(acute);
        return acute;
    }

    private static void review(ProcessInstance acute) {
        complete(task("ReviewAssessment", calledProcessInstance("assessment-review", acute)));
    }

    private static ProcessInstance acute() {
        return FlowEngine.start("acute-assessment", "assessmentId", "assessment-1");
    }
}
