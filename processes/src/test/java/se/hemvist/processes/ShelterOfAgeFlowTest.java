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
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/shelter-of-age.bpmn", "forms/ask-for-own-consent.form"})
class ShelterOfAgeFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final ShelterOfAgeSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("shelterOfAgeSteps", steps);
        when(steps.comesOfAge("shelter-1")).thenReturn(Date.from(Instant.parse("2044-03-01T23:00:00Z")));
        when(steps.caseworkerGroups("shelter-1")).thenReturn(List.of("kommun-2281.caseworker"));
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void endsTheShelterOnTheBirthdayAndAsksForAConsentOfTheirOwn() {
        var child = begun();
        verify(steps, never()).endShelterByAge("shelter-1");

        execute(job("ComesOfAge", child));

        verify(steps).endShelterByAge("shelter-1");
        assertThat(task("AskForOwnConsent", child)).hasCandidateGroupAssociated("kommun-2281.caseworker");
        complete(task("AskForOwnConsent", child));
        assertThat(child).isEnded().hasPassed("ConsentAsked");
    }

    @Test
    void asksNobodyWhoseConsentIsKnownAlready() {
        var child = begun();
        execute(job("ComesOfAge", child));

        FlowEngine.tell("shelter-1", "own-consent-settled");

        assertThat(child).isEnded().hasPassed("QuestionDropped").hasNotPassed("ConsentAsked");
    }

    @Test
    void watchesNoShelterThatHasEndedBefore() {
        var child = begun();

        FlowEngine.tell("shelter-1", "shelter-ended");

        verify(steps, never()).endShelterByAge("shelter-1");
        assertThat(child).isEnded().hasPassed("EndedBefore");
    }

    private static ProcessInstance begun() {
        return FlowEngine.start("shelter-of-age", "shelterId", "shelter-1");
    }
}
