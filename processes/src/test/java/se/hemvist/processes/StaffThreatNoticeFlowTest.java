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

@Deployment(resources = {"processes/staff-threat-notice.bpmn", "forms/weigh-staff-threat.form"})
class StaffThreatNoticeFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date TOMORROW = Date.from(Instant.parse("2031-05-07T10:00:00Z"));

    private final StaffThreatNoticeSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("staffThreatNoticeSteps", steps);
        when(steps.noticeDue("notice-1")).thenReturn(TOMORROW);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void endsWhenThePoliceHaveWeighedIt() {
        var notice = notice();

        complete(task("WeighStaffThreat", notice));

        assertThat(notice).isEnded().hasPassed("StaffThreatWeighed").hasNotPassed("NoticeEscalated");
    }

    @Test
    void notesOnceThatThePoliceAreLateAndGoesOnWaiting() {
        var notice = notice();

        execute(job("NoticeDue", notice));

        assertThat(notice).isWaitingAtExactly("WeighStaffThreat").hasPassed("NoticeEscalated");
        verify(steps).escalateNotice("notice-1");
        complete(task("WeighStaffThreat", notice));
        assertThat(notice).isEnded();
    }

    @Test
    void isOfferedToWhoIsThereDayAndNight() {
        when(steps.noticeReceivers("notice-1")).thenReturn(List.of("polis-syd.assessor", "polis-syd.on-call"));

        var notice = notice();

        assertThat(task("WeighStaffThreat", notice))
                .hasCandidateGroup("polis-syd.assessor")
                .hasCandidateGroup("polis-syd.on-call")
                .hasDueDate(TOMORROW);
    }

    private static ProcessInstance notice() {
        var notice = FlowEngine.start("staff-threat-notice", "noticeId", "notice-1");
        execute(job("StaffThreatTold", notice));
        return notice;
    }
}
