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
            "processes/shelter-reconsideration.bpmn",
            "forms/reconsider-shelter.form",
            "forms/decide-shelter.form"
        })
class ShelterReconsiderationFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final ShelterReconsiderationSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("shelterReconsiderationSteps", steps);
        when(steps.chiefGroups("case-1")).thenReturn(List.of("kommun-2281.manager"));
        when(steps.shelterDeciderGroups("case-1")).thenReturn(List.of("kommun-2281.board-decider"));
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void hasTheChiefAskAndTheBoardDecide() {
        when(steps.shelterDecided("case-1")).thenReturn(true);
        var child = begun();

        assertThat(task("ReconsiderShelter", child)).hasCandidateGroupAssociated("kommun-2281.manager");
        complete(task("ReconsiderShelter", child));
        assertThat(task("DecideShelter", child)).hasCandidateGroupAssociated("kommun-2281.board-decider");
        complete(task("DecideShelter", child));
        execute(job("BeginChildShelter", child));

        verify(steps).beginChildShelter("case-1");
        assertThat(child).isEnded().hasPassed("ShelterBegun");
    }

    @Test
    void goesStraightToTheBoardWhenAGuardianTakesTheirConsentBack() {
        when(steps.boardToDecide("case-1")).thenReturn(true);
        var child = begun();

        assertThat(child).isWaitingAtExactly("DecideShelter").hasNotPassed("ReconsiderShelter");
        complete(task("DecideShelter", child));

        assertThat(child).as("the chief answers for a child without a ground").isWaitingAtExactly("ReconsiderShelter");
        verify(steps, never()).beginChildShelter("case-1");
    }

    @Test
    void asksNobodyMoreWhenTheChildIsProtectedOtherwise() {
        when(steps.protectedOtherwise("case-1")).thenReturn(true);
        var child = begun();

        complete(task("ReconsiderShelter", child));

        assertThat(child).isEnded().hasPassed("ProtectedOtherwise").hasNotPassed("DecideShelter");
    }

    @Test
    void fallsWithTheCaseOrByAConsentOfTheirOwn() {
        var child = begun();

        FlowEngine.tell("case-1", "protection-settled");

        assertThat(child).isEnded().hasPassed("ReconsiderationDropped");
    }

    private static ProcessInstance begun() {
        var child = FlowEngine.start("shelter-reconsideration", "caseId", "case-1");
        execute(job("ProtectionInDoubt", child));
        return child;
    }
}
