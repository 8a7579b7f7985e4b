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
            "processes/child-absconding.bpmn",
            "forms/alert-absconding.form",
            "forms/acknowledge-absconding.form",
            "forms/note-child-found.form",
            "forms/hold-return-talk.form"
        })
class ChildAbscondingFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final ChildAbscondingSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("childAbscondingSteps", steps);
        when(steps.caseworker("absconding-1")).thenReturn("anna");
        when(steps.chiefGroups("absconding-1")).thenReturn(List.of("kommun-2281.manager"));
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void alarmsTheOfficerAndTheChiefAndHasThePoliceAssessAtOnce() {
        var absconding = found();

        assertThat(task("AlertAbsconding", absconding)).isAssignedTo("anna");
        assertThat(task("AcknowledgeAbsconding", absconding)).hasCandidateGroup("kommun-2281.manager");
        execute(job("ReassessThreat", absconding));

        verify(steps).reassessThreat("absconding-1");
        assertThat(absconding).isWaitingAt("AlertAbsconding", "AcknowledgeAbsconding", "AbscondingSettled");
    }

    @Test
    void asksThePoliceForHelpAndEndsWithTheTalk() {
        when(steps.policeToHelp("absconding-1")).thenReturn(true);
        var absconding = found();

        complete(task("AlertAbsconding", absconding));
        execute(job("RequestPoliceHelp", absconding));
        verify(steps).requestPoliceHelp("absconding-1");
        complete(task("NoteChildFound", absconding));
        complete(task("HoldReturnTalk", absconding));
        assertThat(absconding).isNotEnded().isWaitingAt("AcknowledgeAbsconding");
        complete(task("AcknowledgeAbsconding", absconding));
        execute(job("ReassessThreat", absconding));

        assertThat(absconding).isEnded().hasPassed("AbscondingOver");
    }

    @Test
    void tellsThePoliceNothingThatTheOfficerHasNoRightToTell() {
        var absconding = found();

        complete(task("AlertAbsconding", absconding));

        assertThat(absconding).isWaitingAt("NoteChildFound").hasNotPassed("RequestPoliceHelp");
        verify(steps, never()).requestPoliceHelp("absconding-1");
    }

    @Test
    void fallsWithTheCase() {
        var instance = found();

        FlowEngine.tell("absconding-1", "case-over");

        assertThat(instance).isEnded().hasPassed("AcknowledgementDropped");
    }

    private static ProcessInstance found() {
        return FlowEngine.start("child-absconding", "abscondingId", "absconding-1");
    }
}
