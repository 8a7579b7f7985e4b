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
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/stay.bpmn", "forms/confirm-stay.form", "forms/end-or-extend.form"})
class StayFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date IN_30_DAYS = Date.from(Instant.parse("2031-06-09T10:00:00Z"));
    private static final Date IN_37_DAYS = Date.from(Instant.parse("2031-06-16T10:00:00Z"));

    private final StaySteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("staySteps", steps);
        when(steps.lookDue("placement-1")).thenReturn(IN_30_DAYS);
        when(steps.confirmationDue("placement-1")).thenReturn(IN_37_DAYS);
        when(steps.lastDay("placement-1")).thenReturn(IN_37_DAYS);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void isConfirmedAndWaitsForTheNextTime() {
        when(steps.caseworker("placement-1")).thenReturn("malmo.handlaggare");
        when(steps.caseworkerGroups("placement-1")).thenReturn(List.of("kommun-1280.manager"));
        var stay = begun();
        Assertions.assertThat(job("LookDue", stay).getDuedate()).isEqualTo(IN_30_DAYS);

        execute(job("LookDue", stay));
        assertThat(task("ConfirmStay", stay)).isAssignedTo("malmo.handlaggare").hasDueDate(IN_37_DAYS);
        complete(task("ConfirmStay", stay));

        assertThat(stay).isWaitingAt("LookDue").hasPassed("StayConfirmed").hasNotPassed("EndOrExtend", "StayEnded");
        verify(steps, never()).markUncertain("placement-1");
    }

    @Test
    void isUncertainWhenNobodyConfirmsItAndIsStillAskedFor() {
        var stay = begun();
        execute(job("LookDue", stay));
        Assertions.assertThat(job("ConfirmationMissed", stay).getDuedate()).isEqualTo(IN_37_DAYS);

        execute(job("ConfirmationMissed", stay));

        assertThat(stay).isWaitingAt("ConfirmStay").hasPassed("StayUncertain");
        verify(steps).markUncertain("placement-1");
    }

    @Test
    void asksWhatShallHappenWhenTheLastDayIsNear() {
        when(steps.endNear("placement-1")).thenReturn(true);
        var stay = begun();

        execute(job("LookDue", stay));
        assertThat(task("EndOrExtend", stay)).hasDueDate(IN_37_DAYS);
        complete(task("EndOrExtend", stay));

        assertThat(stay).isWaitingAt("LookDue").hasPassed("EndSettled").hasNotPassed("ConfirmStay");
    }

    @Test
    void endsWithTheTaskThatSaidThatThePersonHasLeft() {
        when(steps.endNear("placement-1")).thenReturn(true);
        var stay = begun();
        execute(job("LookDue", stay));
        when(steps.stayOver("placement-1")).thenReturn(true);

        complete(task("EndOrExtend", stay));

        assertThat(stay).isEnded().hasPassed("StayEnded");
    }

    @Test
    void takesTheTaskBackWhenTheStayEndsAnotherWay() {
        var stay = begun();
        execute(job("LookDue", stay));
        when(steps.stayOver("placement-1")).thenReturn(true);

        FlowEngine.tell("placement-1", "stay-changed");

        assertThat(stay).isEnded().hasPassed("StayChanged", "StayEnded").hasNotPassed("StayConfirmed");
    }

    @Test
    void looksAgainWhenTheStayChangesAndGoesOn() {
        var stay = begun();

        FlowEngine.tell("placement-1", "stay-changed");

        assertThat(stay).isWaitingAt("LookDue").hasPassed("StayChanged").hasNotPassed("StayEnded");
    }

    @Test
    void asksNobodyAboutAStayThatIsOver() {
        when(steps.stayOver("placement-1")).thenReturn(true);
        var stay = begun();

        execute(job("LookDue", stay));

        assertThat(stay).isEnded().hasPassed("NothingToFollow").hasNotPassed("ConfirmStay", "EndOrExtend");
    }

    private ProcessInstance begun() {
        var stay = FlowEngine.start("stay", "placementId", "placement-1");
        execute(job("StayBegun", stay));
        assertThat(stay).isWaitingAt("LookDue");
        return stay;
    }
}
