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
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/fact-review.bpmn", "forms/review-fact.form"})
class FactReviewFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date TOMORROW = Date.from(Instant.parse("2031-05-07T10:00:00Z"));

    private final FactReviewSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("factReviewSteps", steps);
        when(steps.reviewDue("review-1")).thenReturn(TOMORROW);
        when(steps.reviewers("review-1")).thenReturn(List.of("polis-nord.assessor"));
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void asksTheUnitUntilItHasAnswered() {
        var review = review();

        assertThat(review).isWaitingAtExactly("ReviewFact");
        assertThat(task("ReviewFact", review))
                .hasCandidateGroup("polis-nord.assessor")
                .hasDueDate(TOMORROW);
        complete(task("ReviewFact", review));
        assertThat(review).isEnded().hasPassed("ReviewDone").hasNotPassed("ReviewNotNeeded");
    }

    @Test
    void takesTheTaskBackWhenTheFactIsReviewedInTheRegister() {
        var review = review();

        FlowEngine.tell("review-1", "fact-reviewed");

        assertThat(review).isEnded().hasPassed("ReviewedInRegister").hasNotPassed("ReviewNotNeeded", "ReviewDone");
    }

    @Test
    void asksNobodyWhenTheFactIsReviewedAlready() {
        when(steps.reviewedMeanwhile("review-1")).thenReturn(true);

        var review = review();

        assertThat(review).isEnded().hasPassed("ReviewNotNeeded").hasNotPassed("ReviewFact");
    }

    private static ProcessInstance review() {
        var review = FlowEngine.start("fact-review", "reviewId", "review-1");
        execute(job("FactReviewDue", review));
        return review;
    }
}
