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

@Deployment(resources = {"processes/custody-execution.bpmn", "forms/note-execution.form"})
class CustodyExecutionFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final CustodyExecutionSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("custodyExecutionSteps", steps);
        when(steps.caseworker("custody-1")).thenReturn("anna");
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void endsWhenTheChildIsTaken() {
        when(steps.custodyExecuted("custody-1")).thenReturn(true);
        var execution = begun();
        assertThat(task("NoteExecution", execution)).isAssignedTo("anna");

        complete(task("NoteExecution", execution));

        assertThat(execution).isEnded().hasPassed("ChildTaken");
    }

    @Test
    void asksAgainAsLongAsTheChildIsNotFound() {
        var execution = begun();

        complete(task("NoteExecution", execution));

        assertThat(execution).isWaitingAtExactly("NoteExecution").hasNotPassed("ChildTaken");
    }

    private static ProcessInstance begun() {
        return FlowEngine.start("custody-execution", "custodyId", "custody-1");
    }
}
