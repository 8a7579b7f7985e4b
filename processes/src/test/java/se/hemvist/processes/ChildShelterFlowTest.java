package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskQuery;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

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
        resources = {
            "processes/child-shelter.bpmn",
            "processes/shelter-submission.bpmn",
            "forms/submit-shelter-decision.form",
            "forms/confirm-shelter-receipt.form",
            "forms/record-shelter-examination.form",
            "forms/begin-shelter.form",
            "forms/apply-for-shelter.form",
            "forms/record-shelter-ruling.form",
            "forms/confirm-shelter-application.form",
            "processes/granted-shelter.bpmn",
            "forms/start-granted-shelter.form",
            "forms/note-shelter-final.form",
            "forms/consider-shelter.form"
        })
class ChildShelterFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE =
            FlowEngine.walkingAllBut("shelter-submission", "granted-shelter");

    private final ChildShelterSteps steps = mock();
    private final ShelterSubmissionSteps submission = mock();
    private final GrantedShelterSteps granted = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("childShelterSteps", steps);
        Mocks.register("shelterSubmissionSteps", submission);
        Mocks.register("grantedShelterSteps", granted);
        when(steps.itself("shelter-1")).thenReturn("shelter-1");
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void asksTheCourtOnceTheDecisionIsUpheldAndTheChildIsThere() {
        when(steps.upheld("shelter-1")).thenReturn(true);
        when(steps.granted("shelter-1")).thenReturn(true);

        var shelter = begun();
        examined(shelter);
        assertThat(shelter).isWaitingAt("BeginShelter").hasNotPassed("ApplyForShelter");
        complete(task("BeginShelter", shelter));
        complete(task("ApplyForShelter", shelter));
        complete(task("ConfirmShelterApplication", shelter));
        complete(task("RecordShelterRuling", shelter));

        assertThat(shelter).isWaitingAtExactly("LiveInShelter");
    }

    @Test
    void isOverWhenTheCourtLiftsTheDecision() {
        var shelter = begun();

        examined(shelter);

        assertThat(shelter).isEnded().hasPassed("ShelterLifted").hasNotPassed("ApplyForShelter");
    }

    @Test
    void waitsForTheCourtWhenTheBoardDoes() {
        when(steps.notImmediate("shelter-1")).thenReturn(true);
        when(steps.granted("shelter-1")).thenReturn(true);

        var shelter = begun();
        assertThat(shelter).isWaitingAtExactly("ApplyForShelter").hasNotPassed("SubmitDecision");
        complete(task("ApplyForShelter", shelter));
        complete(task("ConfirmShelterApplication", shelter));
        complete(task("RecordShelterRuling", shelter));
        var there = calledProcessInstance("granted-shelter", shelter);
        when(granted.considerationOver("shelter-1")).thenReturn(true);
        complete(task("StartGrantedShelter", there));
        complete(task("ConsiderShelter", there));

        assertThat(shelter).isEnded().hasPassed("ShelterEnded").hasNotPassed("ShelterRefused");
    }

    @Test
    void isNotWhatTheCourtRefuses() {
        when(steps.notImmediate("shelter-1")).thenReturn(true);
        var shelter = begun();

        complete(task("ApplyForShelter", shelter));
        complete(task("ConfirmShelterApplication", shelter));
        complete(task("RecordShelterRuling", shelter));

        assertThat(shelter).isEnded().hasPassed("ShelterRefused").hasNotPassed("LiveInShelter");
    }

    @Test
    void comesBackToTheApplicationWhenTheCourtHasGivenMoreTime() {
        when(steps.notImmediate("shelter-1")).thenReturn(true);
        when(steps.timeGiven("shelter-1")).thenReturn(true, false);
        var shelter = begun();

        complete(task("ApplyForShelter", shelter));
        assertThat(shelter).isWaitingAtExactly("ApplyForShelter");
        complete(task("ApplyForShelter", shelter));

        assertThat(shelter).isWaitingAtExactly("ConfirmShelterApplication").hasNotPassed("NotApplied");
    }

    @Test
    void isOverWhenTheBoardDoesNotApply() {
        when(steps.notImmediate("shelter-1")).thenReturn(true);
        when(steps.notApplied("shelter-1")).thenReturn(true);
        var shelter = begun();

        complete(task("ApplyForShelter", shelter));

        assertThat(shelter).isEnded().hasPassed("NotApplied").hasNotPassed("ConfirmShelterApplication");
    }

    @Test
    void endsWhereverItStandsWhenADeadlineIsMissedOrTheCaseIsOver() {
        var shelter = begun();

        FlowEngine.tell("shelter-1", "shelter-over");

        assertThat(shelter).isEnded().hasPassed("ShelterDropped");
        Assertions.assertThat(taskQuery().count())
                .as("what lapsed is no longer to be submitted")
                .isZero();
    }

    private static ProcessInstance begun() {
        return FlowEngine.start("child-shelter", "shelterId", "shelter-1");
    }

    private static void examined(ProcessInstance shelter) {
        var called = calledProcessInstance("shelter-submission", shelter);
        complete(task("SubmitShelterDecision", called));
        complete(task("ConfirmShelterReceipt", called));
        complete(task("RecordShelterExamination", called));
    }
}
