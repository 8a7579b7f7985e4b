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
import static org.mockito.Mockito.times;
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
            "processes/threat-assessment.bpmn",
            "processes/assessment-review.bpmn",
            "processes/assessment-in-force.bpmn",
            "processes/final-assessment.bpmn",
            "forms/analyse-initial-risk.form",
            "forms/follow-up-conditions.form",
            "forms/assess-threat.form",
            "forms/assess-child-threat.form",
            "forms/review-assessment.form",
            "forms/secure-review.form",
            "forms/renew-assessment.form",
            "forms/assess-finally.form"
        })
class ThreatAssessmentFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE =
            FlowEngine.walkingAllBut("assessment-review", "assessment-in-force", "final-assessment");

    private static final Date TOMORROW = Date.from(Instant.parse("2031-05-07T10:00:00Z"));

    private final ThreatAssessmentSteps steps = mock();
    private final AssessmentReviewSteps reviewSteps = mock();
    private final AssessmentInForceSteps inForceSteps = mock();
    private final FinalAssessmentSteps finalSteps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("threatAssessmentSteps", steps);
        Mocks.register("assessmentReviewSteps", reviewSteps);
        Mocks.register("assessmentInForceSteps", inForceSteps);
        Mocks.register("finalAssessmentSteps", finalSteps);
        when(steps.itself(anyString())).then(returnsFirstArg());
        when(steps.conditionsMet(anyString())).thenReturn(true);
        when(reviewSteps.reviewDue(anyString())).thenReturn(TOMORROW);
        when(finalSteps.itself(anyString())).then(returnsFirstArg());
        when(inForceSteps.nothingAsked("assessment-1")).thenReturn(true);
        when(inForceSteps.renewalNear("assessment-1")).thenReturn(TOMORROW);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void beginsWithTheAnalysisThatTheKommunWaitsFor() {
        when(steps.assessors("assessment-1")).thenReturn(List.of("polis-nord.assessor"));
        when(steps.analysisDue("assessment-1")).thenReturn(TOMORROW);
        var assessment = assessment();

        assertThat(task("AnalyseInitialRisk", assessment))
                .hasCandidateGroup("polis-nord.assessor")
                .hasDueDate(TOMORROW)
                .isNotAssigned();
        complete(task("AnalyseInitialRisk", assessment));
        verify(steps, never()).deliverInitialAnalysis("assessment-1");
        execute(job("DeliverInitialAnalysis", assessment));

        assertThat(assessment).isWaitingAtExactly("AssessThreat").hasPassed("ConditionsFulfilled");
        verify(steps).deliverInitialAnalysis("assessment-1");
        verify(steps, never()).deliverAssessment("assessment-1");
    }

    @Test
    void asksForTheConditionsUntilTheyAreMetAndTellsTheKommunEachTime() {
        when(steps.conditionsMet("assessment-1")).thenReturn(false);
        when(steps.assessors("assessment-1")).thenReturn(List.of("polis-nord.assessor"));
        when(steps.conditionsDue("assessment-1")).thenReturn(TOMORROW);
        var assessment = analysed();

        assertThat(assessment).isWaitingAtExactly("AssessThreat", "FollowUpConditions");
        assertThat(task("FollowUpConditions", assessment))
                .hasCandidateGroup("polis-nord.assessor")
                .hasDueDate(TOMORROW);
        complete(task("FollowUpConditions", assessment));
        verify(steps, never()).deliverConditions("assessment-1");
        execute(job("DeliverConditions", assessment));
        assertThat(assessment).isWaitingAtExactly("AssessThreat", "FollowUpConditions");

        complete(task("FollowUpConditions", assessment));
        when(steps.conditionsMet("assessment-1")).thenReturn(true);
        execute(job("DeliverConditions", assessment));

        assertThat(assessment).isWaitingAtExactly("AssessThreat").hasPassed("ConditionsFulfilled");
        verify(steps, times(2)).deliverConditions("assessment-1");
    }

    @Test
    void asksForTheConditionsWhileTheAssessmentHoldsAndNoMoreWhenTheCaseIsOver() {
        when(steps.conditionsMet("assessment-1")).thenReturn(false);
        var assessment = agreed();
        assertThat(assessment).isWaitingAtExactly("AssessmentHolds", "FollowUpConditions");

        FlowEngine.tell("assessment-1", "case-ended");

        assertThat(assessment).isNotWaitingAt("FollowUpConditions").hasNotPassed("ConditionsFulfilled");
    }

    @Test
    void beginsWithTheFullOneWhenNobodyHasAsked() {
        when(steps.madeUnasked("assessment-1")).thenReturn(true);

        var assessment = assessment();

        assertThat(assessment).isWaitingAtExactly("AssessThreat").hasNotPassed("AnalyseInitialRisk");
    }

    @Test
    void isDeliveredBeforeAnybodyHasReviewedIt() {
        var assessment = analysed();

        complete(task("AssessThreat", assessment));
        assertThat(assessment).isWaitingAt("DeliverAssessment");
        verify(steps, never()).deliverAssessment("assessment-1");
        execute(job("DeliverAssessment", assessment));

        assertThat(assessment).isWaitingAtExactly("ReviewFullAssessment");
        verify(steps).deliverAssessment("assessment-1");
    }

    @Test
    void isMadeInAFormOfItsOwnOfAChildAndInTheOtherOnceTheChildIsOlder() {
        when(steps.assessesChild("assessment-1")).thenReturn(true);
        when(steps.assessors("assessment-1")).thenReturn(List.of("polis-nord.assessor"));
        when(steps.assessmentDue("assessment-1")).thenReturn(TOMORROW);
        var assessment = analysed();
        assertThat(assessment).isWaitingAtExactly("AssessChildThreat").hasNotPassed("AssessThreat");
        assertThat(task("AssessChildThreat", assessment))
                .hasCandidateGroup("polis-nord.assessor")
                .hasDueDate(TOMORROW);

        complete(task("AssessChildThreat", assessment));
        execute(job("DeliverAssessment", assessment));
        when(steps.assessesChild("assessment-1")).thenReturn(false);
        review(assessment);

        assertThat(assessment).isWaitingAtExactly("AssessThreat");
    }

    @Test
    void goesBackToTheAssessorWhenTheReviewerDisagrees() {
        when(steps.reviewAgreed("assessment-1")).thenReturn(false);
        var assessment = analysed();

        assess(assessment);
        review(assessment);

        assertThat(assessment).isWaitingAtExactly("AssessThreat").hasNotPassed("AssessmentHolds");
    }

    @Test
    void holdsUntilSomethingHappensAndIsThenMadeAnew() {
        var assessment = agreed();
        assertThat(assessment).isWaitingAtExactly("AssessmentHolds");

        FlowEngine.tell("assessment-1", "event-reported");

        assertThat(assessment).isWaitingAtExactly("AssessThreat").hasNotPassed("AssessmentLapsed");
    }

    @Test
    void endsWhenItMayLapse() {
        when(steps.leftToLapse("assessment-1")).thenReturn(true);
        var assessment = agreed();
        var held = calledProcessInstance("assessment-in-force", assessment);

        execute(job("RenewalNear", held));
        complete(task("RenewAssessment", held));

        assertThat(assessment).isEnded().hasPassed("AssessmentLapsed").hasNotPassed("MakeFinalAssessment");
    }

    @Test
    void isMadeForTheLastTimeWhenTheCaseIsOverWhereverItStands() {
        when(finalSteps.reviewAgreed("assessment-1")).thenReturn(true);
        for (var assessment : List.of(analysed("assessment-2"), agreed())) {
            var id = assessment.getBusinessKey();
            when(finalSteps.reviewAgreed(id)).thenReturn(true);

            FlowEngine.tell(id, "case-ended");

            assertThat(assessment).isWaitingAt("MakeFinalAssessment").isNotWaitingAt("AssessThreat", "AssessmentHolds");
            var last = calledProcessInstance("final-assessment", assessment);
            complete(task("AssessFinally", last));
            execute(job("DeliverAssessment", last));
            review(last);
            assertThat(assessment).isEnded().hasPassed("CaseLeft").hasNotPassed("AssessmentLapsed");
        }
    }

    private ProcessInstance agreed() {
        when(steps.reviewAgreed("assessment-1")).thenReturn(true);
        var assessment = analysed();
        assess(assessment);
        review(assessment);
        return assessment;
    }

    private static void assess(ProcessInstance assessment) {
        complete(task("AssessThreat", assessment));
        execute(job("DeliverAssessment", assessment));
    }

    private static void review(ProcessInstance assessment) {
        complete(task("ReviewAssessment", calledProcessInstance("assessment-review", assessment)));
    }

    private static ProcessInstance analysed() {
        return analysed("assessment-1");
    }

    private static ProcessInstance analysed(String id) {
        var assessment = FlowEngine.start("threat-assessment", "assessmentId", id);
        complete(task("AnalyseInitialRisk", assessment));
        execute(job("DeliverInitialAnalysis", assessment));
        return assessment;
    }

    private static ProcessInstance assessment() {
        return FlowEngine.start("threat-assessment", "assessmentId", "assessment-1");
    }
}
