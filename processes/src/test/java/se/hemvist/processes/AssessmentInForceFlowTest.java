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

@Deployment(resources = {"processes/assessment-in-force.bpmn", "forms/renew-assessment.form"})
class AssessmentInForceFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date TOMORROW = Date.from(Instant.parse("2031-05-07T10:00:00Z"));

    private static final Date LATER = Date.from(Instant.parse("2031-05-10T10:00:00Z"));

    private final AssessmentInForceSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("assessmentInForceSteps", steps);
        when(steps.nothingAsked("assessment-1")).thenReturn(true);
        when(steps.renewalNear("assessment-1")).thenReturn(TOMORROW);
        when(steps.renewalDue("assessment-1")).thenReturn(LATER);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void asksForRenewalWhenItIsAboutToRunOut() {
        when(steps.assessors("assessment-1")).thenReturn(List.of("polis-nord.assessor"));
        var held = held();
        assertThat(held).isWaitingAtExactly("AwaitingWhatComesFirst");
        Assertions.assertThat(job("RenewalNear", held).getDuedate()).isEqualTo(TOMORROW);

        execute(job("RenewalNear", held));

        assertThat(task("RenewAssessment", held))
                .hasCandidateGroup("polis-nord.assessor")
                .hasDueDate(LATER);
        verify(steps, never()).deliverAssessment("assessment-1");
    }

    @Test
    void tellsTheKommunTheNewDayAndWaitsAgainWhenNothingHasChanged() {
        when(steps.assessmentUnchanged("assessment-1")).thenReturn(true);
        var held = held();

        execute(job("RenewalNear", held));
        complete(task("RenewAssessment", held));
        assertThat(held).isWaitingAtExactly("DeliverAssessment");
        execute(job("DeliverAssessment", held));

        assertThat(held).isWaitingAtExactly("AwaitingWhatComesFirst");
        verify(steps).deliverAssessment("assessment-1");
    }

    @Test
    void endsWhenTheAssessorWantsANewOne() {
        var held = held();

        execute(job("RenewalNear", held));
        complete(task("RenewAssessment", held));

        assertThat(held).isEnded().hasNotPassed("DeliverAssessment");
    }

    @Test
    void endsAtOnceWhenSomethingHappens() {
        var held = held();

        FlowEngine.tell("assessment-1", "event-reported");

        assertThat(held).isEnded().hasPassed("EventReported").hasNotPassed("RenewAssessment");
    }

    @Test
    void takesTheQuestionBackWhenSomethingHappensMeanwhile() {
        var held = held();
        execute(job("RenewalNear", held));

        FlowEngine.tell("assessment-1", "event-reported");

        assertThat(held).isEnded().hasPassed("EventReportedMeanwhile").hasNotPassed("AssessmentUnchanged");
    }

    @Test
    void doesNotWaitWhenSomethingHasHappenedAlready() {
        when(steps.nothingAsked("assessment-1")).thenReturn(false);

        var held = held();

        assertThat(held).isEnded().hasNotPassed("AwaitingWhatComesFirst");
    }

    private static ProcessInstance held() {
        return FlowEngine.start("assessment-in-force", "assessmentId", "assessment-1");
    }
}
