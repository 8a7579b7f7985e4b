package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.ArgumentMatchers.any;
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

@Deployment(resources = {"processes/staff-threat.bpmn", "forms/handle-staff-threat.form"})
class StaffThreatFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date TOMORROW = Date.from(Instant.parse("2031-05-07T10:00:00Z"));

    private final StaffThreatSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("staffThreatSteps", steps);
        when(steps.handlingDue("report-1")).thenReturn(TOMORROW);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void endsWithTheChiefWhenThePoliceNeedNotBeToldNow() {
        var report = report();

        complete(task("HandleStaffThreat", report));

        assertThat(report).isEnded().hasPassed("StaffThreatHandled").hasNotPassed("TellPolice");
        verify(steps, never()).tellPolice(any());
    }

    @Test
    void tellsThePoliceWhenTheChiefSaysSo() {
        when(steps.policeToTell("report-1")).thenReturn(true);
        var report = report();

        complete(task("HandleStaffThreat", report));

        assertThat(report).isEnded().hasPassed("PoliceTold").hasNotPassed("StaffThreatHandled");
        verify(steps).tellPolice("report-1");
    }

    @Test
    void isTheOnesWhomTheOfficerChoseAndNobodyElses() {
        when(steps.receiver("report-1")).thenReturn("maria");

        var report = report();

        assertThat(task("HandleStaffThreat", report)).isAssignedTo("maria").hasDueDate(TOMORROW);
    }

    @Test
    void isOfferedToTheChiefsWhenNobodyIsChosen() {
        when(steps.receiverGroups("report-1")).thenReturn(List.of("kommun-2281.manager"));

        var report = report();

        assertThat(task("HandleStaffThreat", report)).isNotAssigned().hasCandidateGroup("kommun-2281.manager");
    }

    @Test
    void notesOnceThatTheChiefIsLateAndGoesOnWaiting() {
        var report = report();

        execute(job("HandlingDue", report));

        assertThat(report).isWaitingAtExactly("HandleStaffThreat").hasPassed("HandlingEscalated");
        verify(steps).escalateHandling("report-1");
        complete(task("HandleStaffThreat", report));
        assertThat(report).isEnded();
    }

    private static ProcessInstance report() {
        var report = FlowEngine.start("staff-threat", "reportId", "report-1");
        execute(job("PressureReported", report));
        return report;
    }
}
