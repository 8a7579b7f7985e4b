package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
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
            "processes/exit-case.bpmn",
            "processes/placement.bpmn",
            "forms/open-exit-case.form",
            "forms/investigate-needs.form",
            "forms/decide-measures.form",
            "forms/close-exit-case.form",
            "forms/seek-home.form",
            "forms/choose-home.form",
            "forms/read-conflict-answer.form",
            "forms/decide-placement.form",
            "forms/carry-out-placement.form"
        })
class ExitCaseFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut("placement");

    private final ExitCaseSteps steps = mock();

    private final PlacementSteps placementSteps = mock();

    private static final Date DUE = Date.from(Instant.parse("2031-05-07T10:00:00Z"));

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("exitCaseSteps", steps);
        Mocks.register("placementSteps", placementSteps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void endsAtOnceWithoutConsent() {
        var exitCase = FlowEngine.start("exit-case", "caseId", "case-1");

        assertThat(exitCase).isEnded().hasPassed("ConsentRefused").hasNotPassed("InvestigateNeeds", "ThreatAssessed");
        verify(steps).endWithoutConsent("case-1");
        verify(steps, never()).requestThreatAssessment("case-1");
    }

    @Test
    void asksThePoliceInAJobWhereNobodyIsLoggedIn() {
        var exitCase = opened();
        assertThat(exitCase).isWaitingAtExactly("InvestigateNeeds", "RequestThreatAssessment");
        verify(steps, never()).requestThreatAssessment("case-1");

        execute(job("RequestThreatAssessment", exitCase));

        assertThat(exitCase).isWaitingAtExactly("InvestigateNeeds", "ThreatAssessed");
        verify(steps).requestThreatAssessment("case-1");
    }

    @Test
    void decidesNothingBeforeThePoliceHaveAnswered() {
        var exitCase = opened();
        execute(job("RequestThreatAssessment", exitCase));

        complete(task("InvestigateNeeds", exitCase));
        assertThat(exitCase).isWaitingAt("ThreatAssessed").hasNotPassed("Motivated", "DecideMeasures");
        FlowEngine.tell("case-1", "threat-assessed");

        assertThat(exitCase).isWaitingAtExactly("DecideMeasures");
    }

    @Test
    void endsWhenThePersonIsNotMotivated() {
        when(steps.notMotivated("case-1")).thenReturn(true);

        var exitCase = investigated();

        assertThat(exitCase).isEnded().hasPassed("NotMotivated").hasNotPassed("DecideMeasures", "PlaceLeaver");
        verify(steps).endNotMotivated("case-1");
        verify(steps, never()).placement("case-1");
    }

    @Test
    void endsWhenTheMeasuresAreRefused() {
        var exitCase = investigated();

        complete(task("DecideMeasures", exitCase));

        assertThat(exitCase).isEnded().hasPassed("MeasuresRefused").hasNotPassed("PlaceLeaver", "CloseExitCase");
        verify(steps).endRefused("case-1");
        verify(steps, never()).placement("case-1");
    }

    @Test
    void isClosedWithoutAPlacementThatNobodyNeeds() {
        when(steps.measuresGranted("case-1")).thenReturn(true);
        var exitCase = investigated();

        complete(task("DecideMeasures", exitCase));
        complete(task("CloseExitCase", exitCase));

        assertThat(exitCase).isEnded().hasPassed("ExitCaseClosed").hasNotPassed("PlaceLeaver");
        verify(steps, never()).endRefused("case-1");
        verify(steps, never()).placement("case-1");
    }

    @Test
    void waitsForThePlacementThatItCarriesOnlyTheIdOf() {
        when(steps.measuresGranted("case-1")).thenReturn(true);
        when(steps.placementNeeded("case-1")).thenReturn(true);
        when(steps.placement("case-1")).thenReturn("placement-1");
        var exitCase = investigated();

        complete(task("DecideMeasures", exitCase));

        assertThat(exitCase).isWaitingAtExactly("PlaceLeaver");
        var placement = calledProcessInstance("placement", exitCase);
        Assertions.assertThat(placement.getBusinessKey()).isEqualTo("placement-1");
        Assertions.assertThat(runtimeService().getVariables(placement.getId()))
                .containsOnly(Map.entry("placementId", "placement-1"), Map.entry("caseNumber", "K7Q-2"));
    }

    @Test
    void isClosedAfterThePlacement() {
        when(steps.measuresGranted("case-1")).thenReturn(true);
        when(steps.placementNeeded("case-1")).thenReturn(true);
        when(steps.placement("case-1")).thenReturn("placement-1");
        when(placementSteps.homeReserved("placement-1")).thenReturn(true);
        when(placementSteps.withdrawn("placement-1")).thenReturn(true);
        when(placementSteps.reservationLapses("placement-1")).thenReturn(DUE);
        var exitCase = investigated();
        complete(task("DecideMeasures", exitCase));
        var placement = calledProcessInstance("placement", exitCase);

        complete(task("SeekHome", placement));
        complete(task("ChooseHome", placement));
        complete(task("ReadConflictAnswer", placement));
        complete(task("CloseExitCase", exitCase));

        assertThat(exitCase).isEnded().hasPassedInOrder("PlaceLeaver", "CloseExitCase", "ExitCaseClosed");
    }

    @Test
    void isItsCaseworkersButAnotherDecides() {
        when(steps.caseworker("case-1")).thenReturn("sundsvall.handlaggare");
        when(steps.caseworkerGroups("case-1")).thenReturn(List.of("kommun-2281.manager"));
        when(steps.deciderGroups("case-1")).thenReturn(List.of("kommun-2281.manager"));
        when(steps.needsDue("case-1")).thenReturn(DUE);
        when(steps.decisionDue("case-1")).thenReturn(DUE);

        var exitCase = opened();
        assertThat(task("InvestigateNeeds", exitCase))
                .isAssignedTo("sundsvall.handlaggare")
                .hasCandidateGroupAssociated("kommun-2281.manager")
                .hasDueDate(DUE);
        investigate(exitCase);

        assertThat(task("DecideMeasures", exitCase))
                .isNotAssigned()
                .hasCandidateGroup("kommun-2281.manager")
                .hasDueDate(DUE);
    }

    private ProcessInstance opened() {
        when(steps.consentGiven("case-1")).thenReturn(true);
        return FlowEngine.start("exit-case", "caseId", "case-1");
    }

    private ProcessInstance investigated() {
        var exitCase = opened();
        investigate(exitCase);
        return exitCase;
    }

    private static void investigate(ProcessInstance exitCase) {
        execute(job("RequestThreatAssessment", exitCase));
        FlowEngine.tell("case-1", "threat-assessed");
        complete(task("InvestigateNeeds", exitCase));
    }
}
