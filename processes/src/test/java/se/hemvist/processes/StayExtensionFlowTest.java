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

@Deployment(resources = {"processes/stay-extension.bpmn", "forms/decide-extension.form"})
class StayExtensionFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date IN_72_HOURS = Date.from(Instant.parse("2031-05-09T10:00:00Z"));

    private final StayExtensionSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("stayExtensionSteps", steps);
        when(steps.extensionLapses("placement-1")).thenReturn(IN_72_HOURS);
        when(steps.deciderGroups("placement-1"))
                .thenReturn(List.of("kommun-2281.manager", "kommun-2281.board-decider"));
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void isDecidedByTheChiefOrTheNamnd() {
        var extension = requested();
        assertThat(task("DecideExtension", extension))
                .isNotAssigned()
                .hasDueDate(IN_72_HOURS)
                .hasCandidateGroup("kommun-2281.board-decider");

        complete(task("DecideExtension", extension));

        assertThat(extension).isEnded().hasPassed("ExtensionDecided").hasNotPassed("LapseExtension");
        verify(steps, never()).lapseExtension("placement-1");
    }

    @Test
    void lapsesWhenNobodyDecides() {
        var extension = requested();

        execute(job("ExtensionLapsed", extension));

        assertThat(extension).isEnded().hasPassed("ExtensionForgotten").hasNotPassed("ExtensionDecided");
        verify(steps).lapseExtension("placement-1");
    }

    @Test
    void endsWhenItIsNotNeededAnyMore() {
        var extension = requested();

        FlowEngine.tell("placement-1", "extension-withdrawn");

        assertThat(extension).isEnded().hasPassed("ExtensionNotNeeded").hasNotPassed("ExtensionDecided");
        verify(steps, never()).lapseExtension("placement-1");
    }

    private ProcessInstance requested() {
        var extension = FlowEngine.start("stay-extension", "placementId", "placement-1");
        execute(job("ExtensionRequested", extension));
        assertThat(extension).isWaitingAtExactly("DecideExtension");
        return extension;
    }
}
