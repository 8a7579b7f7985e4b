package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/missed-shelter-application.bpmn", "forms/settle-missed-shelter-application.form"})
class MissedShelterApplicationFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final MissedShelterApplicationSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("missedShelterApplicationSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void lapsesTheDecisionThatNothingWasAskedFor() {
        var missed = begun();

        complete(task("SettleMissedShelterApplication", missed));

        verify(steps).lapseShelter("shelter-1");
        assertThat(missed).isEnded().hasPassed("ShelterLapsed");
    }

    @Test
    void lapsesNothingThatWasAskedForInTimeAndNotedLate() {
        when(steps.doneInTime("shelter-1")).thenReturn(true);
        var missed = begun();

        complete(task("SettleMissedShelterApplication", missed));

        verify(steps, never()).lapseShelter("shelter-1");
        assertThat(missed).isEnded().hasPassed("ShelterHolds");
    }

    @Test
    void isAskedNoLongerWhenItIsSettledElsewhere() {
        var missed = begun();

        FlowEngine.tell("shelter-1", "shelter-application-settled");

        verify(steps, never()).lapseShelter("shelter-1");
        assertThat(missed).isEnded().hasPassed("QuestionDropped");
    }

    private static ProcessInstance begun() {
        return FlowEngine.start("missed-shelter-application", "shelterId", "shelter-1");
    }
}
