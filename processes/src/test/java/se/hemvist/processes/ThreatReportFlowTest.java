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
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/threat-report.bpmn", "forms/weigh-threat-report.form"})
class ThreatReportFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date TOMORROW = Date.from(Instant.parse("2031-05-07T10:00:00Z"));

    private final ThreatReportSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("threatReportSteps", steps);
        when(steps.reportDue("report-1")).thenReturn(TOMORROW);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void endsWhenThePoliceHaveWeighedIt() {
        var report = report();

        complete(task("WeighThreatReport", report));

        assertThat(report).isEnded().hasPassed("ReportWeighed").hasNotPassed("ReportEscalated");
    }

    @Test
    void notesOnceThatThePoliceAreLateAndGoesOnWaiting() {
        var report = report();

        execute(job("ReportDue", report));

        assertThat(report).isWaitingAtExactly("WeighThreatReport").hasPassed("ReportEscalated");
        verify(steps).escalateReport("report-1");
        complete(task("WeighThreatReport", report));
        assertThat(report).isEnded();
    }

    @Test
    void isOfferedToWhoIsThereDayAndNight() {
        when(steps.receivers("report-1")).thenReturn(List.of("polis-syd.assessor", "polis-syd.on-call"));

        var report = report();

        assertThat(task("WeighThreatReport", report))
                .hasCandidateGroup("polis-syd.assessor")
                .hasCandidateGroup("polis-syd.on-call")
                .hasDueDate(TOMORROW);
    }

    private static ProcessInstance report() {
        var report = FlowEngine.start("threat-report", "reportId", "report-1");
        execute(job("ThreatReported", report));
        return report;
    }
}
