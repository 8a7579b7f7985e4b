package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/child-identity.bpmn", "forms/identify-child.form"})
class ChildIdentityFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final ChildIdentitySteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("childIdentitySteps", steps);
        when(steps.caseworker("case-1")).thenReturn("anna");
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void waitsUntilItIsKnownWhoTheChildIs() {
        var identity = FlowEngine.start("child-identity", "caseId", "case-1");
        assertThat(task("IdentifyChild", identity)).isAssignedTo("anna");

        complete(task("IdentifyChild", identity));

        assertThat(identity).isEnded().hasPassed("IdentitySettled");
    }

    @Test
    void fallsWithTheCase() {
        var instance = FlowEngine.start("child-identity", "caseId", "case-1");

        FlowEngine.tell("case-1", "case-over");

        assertThat(instance).isEnded().hasPassed("SearchDropped");
    }
}
