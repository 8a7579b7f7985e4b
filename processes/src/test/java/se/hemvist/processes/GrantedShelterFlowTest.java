package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

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
            "processes/granted-shelter.bpmn",
            "forms/start-granted-shelter.form",
            "forms/note-shelter-final.form",
            "forms/consider-shelter.form"
        })
class GrantedShelterFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final GrantedShelterSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("grantedShelterSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void isConsideredTillItIsNoLongerNeeded() {
        when(steps.alreadyThere("shelter-1")).thenReturn(true);
        var shelter = begun();
        assertThat(shelter)
                .isWaitingAtExactly("ConsiderShelter", "NoteShelterFinal")
                .hasNotPassed("StartGrantedShelter");
        complete(task("NoteShelterFinal", shelter));

        complete(task("ConsiderShelter", shelter));
        assertThat(shelter).isWaitingAtExactly("ConsiderShelter").hasPassed("RulingFinal");
        when(steps.considerationOver("shelter-1")).thenReturn(true);
        complete(task("ConsiderShelter", shelter));

        assertThat(shelter).isEnded().hasPassed("ShelterEnded");
    }

    @Test
    void beginsBeforeTheRulingIsFinal() {
        var shelter = begun();

        complete(task("StartGrantedShelter", shelter));

        assertThat(shelter).isWaitingAtExactly("ConsiderShelter", "NoteShelterFinal");
    }

    @Test
    void isOverWhereverItStandsWhenAHigherCourtChangesTheRuling() {
        when(steps.overturned("shelter-1")).thenReturn(true);
        var shelter = begun();

        complete(task("NoteShelterFinal", shelter));

        assertThat(shelter).isEnded().hasPassed("RulingOverturned").hasNotPassed("ShelterEnded", "ConsiderShelter");
    }

    private static ProcessInstance begun() {
        return FlowEngine.start("granted-shelter", "shelterId", "shelter-1");
    }
}
