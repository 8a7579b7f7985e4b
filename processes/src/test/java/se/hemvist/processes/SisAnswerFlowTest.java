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

@Deployment(resources = {"processes/sis-answer.bpmn", "forms/note-sis-answer.form"})
class SisAnswerFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final SisAnswerSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("sisAnswerSteps", steps);
        when(steps.caseworker("sis-1")).thenReturn("anna");
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void endsWhenSisHasAnswered() {
        when(steps.sisAnswered("sis-1")).thenReturn(true);
        var answer = begun();
        assertThat(task("NoteSisAnswer", answer)).isAssignedTo("anna");

        complete(task("NoteSisAnswer", answer));

        assertThat(answer).isEnded().hasPassed("SisHasAnswered");
    }

    @Test
    void asksAgainAsLongAsTheChildIsInTheQueue() {
        var answer = begun();

        complete(task("NoteSisAnswer", answer));

        assertThat(answer).isWaitingAtExactly("NoteSisAnswer").hasNotPassed("SisHasAnswered");
    }

    private static ProcessInstance begun() {
        return FlowEngine.start("sis-answer", "sisId", "sis-1");
    }
}
