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

@Deployment(
        resources = {
            "processes/placement.bpmn",
            "forms/seek-home.form",
            "forms/choose-home.form",
            "forms/read-conflict-answer.form",
            "forms/decide-placement.form",
            "forms/hasten-decision.form",
            "forms/carry-out-placement.form"
        })
class PlacementFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final PlacementSteps steps = mock();

    private static final Date IN_72_HOURS = Date.from(Instant.parse("2031-05-09T10:00:00Z"));
    private static final Date IN_60_HOURS = Date.from(Instant.parse("2031-05-08T22:00:00Z"));

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("placementSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void isProposedApprovedAndCarriedOut() {
        when(steps.proposed("placement-1")).thenReturn(true);
        when(steps.approved("placement-1")).thenReturn(true);
        var placement = reserved();

        complete(task("ReadConflictAnswer", placement));
        complete(task("DecidePlacement", placement));
        complete(task("CarryOutPlacement", placement));

        assertThat(placement)
                .isEnded()
                .hasPassedInOrder("ReadConflictAnswer", "DecidePlacement", "CarryOutPlacement", "PlacementCarriedOut")
                .hasNotPassed("PlacementWithdrawn", "LapseReservation");
        verify(steps, never()).lapseReservation("placement-1");
    }

    @Test
    void seeksAgainWhenNoHomeWasReserved() {
        var placement = FlowEngine.start("placement", "placementId", "placement-1");

        complete(task("SeekHome", placement));
        complete(task("ChooseHome", placement));

        assertThat(placement).isWaitingAtExactly("SeekHome").hasNotPassed("AwaitDecision", "ReadConflictAnswer");
    }

    @Test
    void losesTheHomeWhenNobodyReadsTheAnswerInTime() {
        var placement = reserved();
        Assertions.assertThat(job("ReservationLapsed", placement).getDuedate()).isEqualTo(IN_72_HOURS);

        execute(job("ReservationLapsed", placement));

        assertThat(placement).isWaitingAtExactly("SeekHome").hasNotPassed("DecidePlacement", "NextStep");
        verify(steps).lapseReservation("placement-1");
    }

    @Test
    void losesTheHomeWhenNobodyDecidesInTime() {
        when(steps.proposed("placement-1")).thenReturn(true);
        var placement = reserved();
        complete(task("ReadConflictAnswer", placement));
        assertThat(placement).isWaitingAt("DecidePlacement");

        execute(job("ReservationLapsed", placement));

        assertThat(placement).isWaitingAtExactly("SeekHome").hasNotPassed("DecisionMade", "CarryOutPlacement");
        verify(steps).lapseReservation("placement-1");
    }

    @Test
    void seeksAnotherHomeWithoutAskingForADecision() {
        var placement = reserved();

        complete(task("ReadConflictAnswer", placement));

        assertThat(placement)
                .isWaitingAtExactly("SeekHome")
                .hasPassed("NotProposed")
                .hasNotPassed("DecidePlacement", "CarryOutPlacement", "PlacementWithdrawn");
    }

    @Test
    void seeksAnotherHomeWhenTheDeciderRefuses() {
        when(steps.proposed("placement-1")).thenReturn(true);
        var placement = reserved();

        complete(task("ReadConflictAnswer", placement));
        complete(task("DecidePlacement", placement));

        assertThat(placement).isWaitingAtExactly("SeekHome").hasNotPassed("CarryOutPlacement", "PlacementWithdrawn");
    }

    @Test
    void endsWhenItIsWithdrawn() {
        when(steps.withdrawn("placement-1")).thenReturn(true);
        var placement = reserved();

        complete(task("ReadConflictAnswer", placement));

        assertThat(placement)
                .isEnded()
                .hasPassed("PlacementWithdrawn")
                .hasNotPassed("DecidePlacement", "CarryOutPlacement", "PlacementCarriedOut");
    }

    @Test
    void remindsBeforeTheHomeIsLost() {
        var placement = reserved();
        Assertions.assertThat(job("ReservationEndsSoon", placement).getDuedate())
                .isEqualTo(IN_60_HOURS);

        execute(job("ReservationEndsSoon", placement));
        assertThat(task("HastenDecision", placement)).hasDueDate(IN_72_HOURS);
        complete(task("HastenDecision", placement));

        assertThat(placement)
                .isWaitingAt("ReadConflictAnswer")
                .hasPassed("DecisionHastened")
                .hasNotPassed("LapseReservation");
    }

    @Test
    void forgetsTheReminderWhenTheDecisionIsMade() {
        when(steps.proposed("placement-1")).thenReturn(true);
        when(steps.approved("placement-1")).thenReturn(true);
        var placement = reserved();
        complete(task("ReadConflictAnswer", placement));
        execute(job("ReservationEndsSoon", placement));

        complete(task("DecidePlacement", placement));

        assertThat(placement).isWaitingAtExactly("CarryOutPlacement").hasNotPassed("DecisionHastened");
    }

    @Test
    void forgetsTheReminderWhenTheHomeIsLost() {
        var placement = reserved();
        execute(job("ReservationEndsSoon", placement));

        execute(job("ReservationLapsed", placement));

        assertThat(placement).isWaitingAtExactly("SeekHome").hasNotPassed("DecisionHastened");
    }

    @Test
    void endsWhereverItStandsWhenItIsCalledOff() {
        var placement = reserved();

        FlowEngine.tell("placement-1", "placement-withdrawn");

        assertThat(placement)
                .isEnded()
                .hasPassed("PlacementGivenUp")
                .hasNotPassed("PlacementWithdrawn", "CarryOutPlacement");
    }

    @Test
    void givesTheDecisionToOthersThanTheProposal() {
        when(steps.proposed("placement-1")).thenReturn(true);
        when(steps.caseworker("placement-1")).thenReturn("sundsvall.handlaggare");
        when(steps.caseworkerGroups("placement-1")).thenReturn(List.of("kommun-2281.manager"));
        when(steps.deciderGroups("placement-1"))
                .thenReturn(List.of("kommun-2281.manager", "kommun-2281.board-decider"));
        var placement = reserved();

        assertThat(task("ReadConflictAnswer", placement))
                .isAssignedTo("sundsvall.handlaggare")
                .hasCandidateGroupAssociated("kommun-2281.manager");
        complete(task("ReadConflictAnswer", placement));

        assertThat(task("DecidePlacement", placement)).isNotAssigned().hasCandidateGroup("kommun-2281.board-decider");
    }

    private ProcessInstance reserved() {
        when(steps.homeReserved("placement-1")).thenReturn(true);
        when(steps.reservationLapses("placement-1")).thenReturn(IN_72_HOURS);
        when(steps.reservationEndsSoon("placement-1")).thenReturn(IN_60_HOURS);
        var placement = FlowEngine.start("placement", "placementId", "placement-1");
        complete(task("SeekHome", placement));
        complete(task("ChooseHome", placement));
        assertThat(placement).isWaitingAt("ReadConflictAnswer");
        return placement;
    }
}
