package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/exit-arrival.bpmn", "forms/note-not-informed.form"})
class ExitArrivalFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date DUE = Date.from(Instant.parse("2131-05-07T10:00:00Z"));

    private final ExitArrivalSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("exitArrivalSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void informsTheRegionInAJobAndBothersNobody() {
        when(steps.nothingWithheld("placement-1")).thenReturn(true);

        var arrival = arrived();

        assertThat(arrival).isEnded().hasPassed("RegionKnows").hasNotPassed("NoteNotInformed");
        verify(steps).informRegion("placement-1");
    }

    @Test
    void tellsTheCaseworkerWhatTheConsentDidNotAllow() {
        when(steps.caseworker("placement-1")).thenReturn("sundsvall.handlaggare");
        when(steps.noteDue("placement-1")).thenReturn(DUE);

        var arrival = arrived();
        assertThat(task("NoteNotInformed", arrival))
                .isAssignedTo("sundsvall.handlaggare")
                .hasDueDate(DUE);
        complete(task("NoteNotInformed", arrival));

        assertThat(arrival).isEnded().hasPassed("NotInformed").hasNotPassed("RegionKnows");
    }

    private static ProcessInstance arrived() {
        var arrival = FlowEngine.start("exit-arrival", "placementId", "placement-1");
        execute(job("PersonArrived", arrival));
        return arrival;
    }
}
