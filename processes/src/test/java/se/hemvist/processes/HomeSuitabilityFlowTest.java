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
            "processes/home-suitability.bpmn",
            "forms/check-family-home.form",
            "forms/note-directors-answer.form"
        })
class HomeSuitabilityFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final HomeSuitabilitySteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("homeSuitabilitySteps", steps);
        when(steps.caseworker("suitability-1")).thenReturn("anna");
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void looksAFamilyHomeUpInRegisters() {
        when(steps.familyHome("suitability-1")).thenReturn(true);
        var suitability = held();

        assertThat(task("CheckFamilyHome", suitability)).isAssignedTo("anna");
        complete(task("CheckFamilyHome", suitability));

        assertThat(suitability).isEnded().hasPassed("SuitabilityKnown").hasNotPassed("NoteDirectorsAnswer");
    }

    @Test
    void asksTheDirectorOfAnyOtherHome() {
        var suitability = held();

        complete(task("NoteDirectorsAnswer", suitability));

        assertThat(suitability).isEnded().hasPassed("SuitabilityKnown").hasNotPassed("CheckFamilyHome");
    }

    @Test
    void asksNobodyAboutAHomeThatIsLetGo() {
        var suitability = held();

        FlowEngine.tell("suitability-1", "home-let-go");

        assertThat(suitability).isEnded().hasPassed("SuitabilityMoot").hasNotPassed("SuitabilityKnown");
    }

    @Test
    void fallsWithTheCase() {
        var instance = held();

        FlowEngine.tell("suitability-1", "case-over");

        assertThat(instance).isEnded().hasPassed("SuitabilityDropped");
    }

    private static ProcessInstance held() {
        return FlowEngine.start("home-suitability", "suitabilityId", "suitability-1");
    }
}
