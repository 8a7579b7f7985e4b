package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(
        resources = {"processes/custody-end.bpmn", "forms/reconsider-child.form", "forms/acknowledge-custody-end.form"})
class CustodyEndFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final CustodyEndSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("custodyEndSteps", steps);
        when(steps.caseworker("custody-1")).thenReturn("anna");
        when(steps.chiefGroups("custody-1")).thenReturn(List.of("kommun-2281.manager"));
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void isTheOfficersAndTheChiefsToSeeTo() {
        var ended = FlowEngine.start("custody-end", "custodyId", "custody-1");
        assertThat(task("ReconsiderChild", ended)).isAssignedTo("anna");
        assertThat(task("AcknowledgeCustodyEnd", ended)).isNotAssigned().hasCandidateGroup("kommun-2281.manager");

        complete(task("ReconsiderChild", ended));
        assertThat(ended).isWaitingAtExactly("AcknowledgeCustodyEnd", "BothDone");
        complete(task("AcknowledgeCustodyEnd", ended));

        assertThat(ended).isEnded().hasPassed("ChildReconsidered");
    }
}
