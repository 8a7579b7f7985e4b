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

@Deployment(resources = {"processes/care-review.bpmn", "forms/prepare-review.form", "forms/decide-review.form"})
class CareReviewFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final CareReviewSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("careReviewSteps", steps);
        when(steps.preparationBegins("review-1")).thenReturn(Date.from(Instant.parse("2131-05-07T10:00:00Z")));
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void asksNobodyBeforeItIsTime() {
        var review = begun();

        assertThat(review).isWaitingAtExactly("ReviewNear").hasNotPassed("PrepareReview");
    }

    @Test
    void isPreparedByTheOfficerAndTriedByTheBoardAgainAndAgain() {
        when(steps.caseworker("review-1")).thenReturn("anna");
        when(steps.deciderGroups("review-1")).thenReturn(List.of("kommun-2281.board-decider"));
        var review = near();

        assertThat(task("PrepareReview", review)).isAssignedTo("anna");
        complete(task("PrepareReview", review));
        assertThat(task("DecideReview", review)).isNotAssigned().hasCandidateGroup("kommun-2281.board-decider");
        complete(task("DecideReview", review));

        assertThat(review).isWaitingAtExactly("ReviewNear").hasNotPassed("ReviewOver");
    }

    @Test
    void endsWhenTheBoardSaysSo() {
        when(steps.reviewOver("review-1")).thenReturn(true);
        var review = near();

        complete(task("PrepareReview", review));
        complete(task("DecideReview", review));

        assertThat(review).isEnded().hasPassed("ReviewOver").hasNotPassed("ReviewEndedMoot");
    }

    @Test
    void takesItsTaskAwayWhenThereIsNothingLeftToTry() {
        var review = near();

        FlowEngine.tell("review-1", "review-moot");

        assertThat(review).isEnded().hasPassed("ReviewEndedMoot").hasNotPassed("DecideReview");
    }

    private static ProcessInstance begun() {
        return FlowEngine.start("care-review", "reviewId", "review-1");
    }

    private static ProcessInstance near() {
        var review = begun();
        execute(job("ReviewNear", review));
        return review;
    }
}
