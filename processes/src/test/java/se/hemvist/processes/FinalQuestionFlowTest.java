package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
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

@Deployment(resources = {"processes/final-question.bpmn", "forms/choose-final-ground.form", "forms/remind-police.form"})
class FinalQuestionFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date LATE = Date.from(Instant.parse("2031-05-07T10:00:00Z"));

    private final FinalQuestionSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("finalQuestionSteps", steps);
        when(steps.lateAt("case-1")).thenReturn(LATE);
        when(steps.chiefGroups("case-1")).thenReturn(List.of("kommun-2281.manager"));
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void asksThePoliceAndWaitsForWhatTheyFind() {
        when(steps.policeAsked("case-1")).thenReturn(true);
        var question = asked();
        assertThat(question).isWaitingAt("FinalAssessmentLate").hasNotPassed("ChooseFinalGround");

        FlowEngine.tell("case-1", "final-assessment-made");

        assertThat(question).isEnded().hasPassed("FinalAssessmentReceived").hasNotPassed("ClosedWithoutAssessment");
    }

    @Test
    void asksTheChiefForAGroundWhereThereIsNoConsent() {
        var question = asked();
        assertThat(question).isWaitingAtExactly("ChooseFinalGround");
        assertThat(task("ChooseFinalGround", question)).isNotAssigned().hasCandidateGroup("kommun-2281.manager");

        complete(task("ChooseFinalGround", question));
        when(steps.policeAsked("case-1")).thenReturn(true);
        execute(job("RequestFinalAssessment", question));

        assertThat(question).isWaitingAt("FinalAssessmentLate");
        verify(steps, times(2)).requestFinalAssessment("case-1");
    }

    @Test
    void endsUntoldWhenTheChiefFindsNoGround() {
        var question = asked();
        complete(task("ChooseFinalGround", question));
        when(steps.mayNotBeAsked("case-1")).thenReturn(true);

        execute(job("RequestFinalAssessment", question));

        assertThat(question).isEnded().hasPassed("PoliceNotTold").hasNotPassed("AwaitFinalAssessment");
    }

    @Test
    void asksPoliceWhoDidNotKnowOfTheCaseInAJobAfterTheyHaveLearntOfIt() {
        when(steps.mayBeAsked("case-1")).thenReturn(true);
        var question = asked();
        assertThat(question).isWaitingAtExactly("RequestFinalAssessment").hasNotPassed("ChooseFinalGround");

        when(steps.policeAsked("case-1")).thenReturn(true);
        execute(job("RequestFinalAssessment", question));

        assertThat(question).isWaitingAt("FinalAssessmentLate");
    }

    @Test
    void goesToTheChiefWhenTheAssessmentIsLateAndWaitsOn() {
        when(steps.policeAsked("case-1")).thenReturn(true);
        var question = asked();
        Assertions.assertThat(job("FinalAssessmentLate", question).getDuedate()).isEqualTo(LATE);

        execute(job("FinalAssessmentLate", question));
        assertThat(task("RemindPolice", question)).hasCandidateGroup("kommun-2281.manager");
        complete(task("RemindPolice", question));

        assertThat(question).isWaitingAt("FinalAssessmentLate").hasNotPassed("WaitEnded");
    }

    @Test
    void takesTheChiefsTaskAwayWhenTheAssessmentComesAfterAll() {
        when(steps.policeAsked("case-1")).thenReturn(true);
        var question = asked();
        execute(job("FinalAssessmentLate", question));

        FlowEngine.tell("case-1", "final-assessment-made");

        assertThat(question).isEnded().hasPassed("FinalAssessmentReceived");
        Assertions.assertThat(task("RemindPolice", question)).isNull();
    }

    @Test
    void endsWithoutAnAssessmentWhenTheChiefGivesUp() {
        when(steps.policeAsked("case-1")).thenReturn(true);
        when(steps.waitGivenUp("case-1")).thenReturn(true);
        var question = asked();
        execute(job("FinalAssessmentLate", question));

        complete(task("RemindPolice", question));

        assertThat(question).isEnded().hasPassed("ClosedWithoutAssessment").hasNotPassed("FinalAssessmentReceived");
    }

    private ProcessInstance asked() {
        var question = FlowEngine.start("final-question", "caseId", "case-1");
        execute(job("RequestFinalAssessment", question));
        return question;
    }
}
