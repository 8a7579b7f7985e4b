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

import java.util.List;
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
            "processes/relative-inquiry.bpmn",
            "forms/decide-shelter.form",
            "forms/investigate-protection.form",
            "forms/decide-protection.form"
        })
class RelativeInquiryFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final RelativeInquirySteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("relativeInquirySteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void endsWithoutConsent() {
        var inquiry = begun();

        assertThat(inquiry).isEnded().hasPassed("ConsentMissing").hasNotPassed("RequestThreatAssessment");
        verify(steps, never()).requestThreatAssessment("case-1");
    }

    @Test
    void decidesWhenBothTheInquiryAndThePoliceAreDone() {
        when(steps.consentGiven("case-1")).thenReturn(true);
        var inquiry = begun();

        complete(task("InvestigateProtection", inquiry));
        execute(job("RequestThreatAssessment", inquiry));
        assertThat(inquiry).isWaitingAt("ThreatAssessed").hasNotPassed("DecideProtection");
        FlowEngine.tell("case-1", "threat-assessed");
        complete(task("DecideProtection", inquiry));

        assertThat(inquiry).isEnded().hasPassed("ProtectionDecided").hasNotPassed("DecideShelter");
    }

    @Test
    void goesOnForAChildThatTheBoardPlacesAgainstAGuardiansWill() {
        when(steps.shelterAsked("case-1")).thenReturn(true);
        when(steps.shelterDecided("case-1")).thenReturn(true);
        when(steps.shelterDeciderGroups("case-1")).thenReturn(List.of("kommun-2281.board-decider"));
        var inquiry = begun();

        assertThat(task("DecideShelter", inquiry)).hasCandidateGroupAssociated("kommun-2281.board-decider");
        complete(task("DecideShelter", inquiry));
        execute(job("BeginChildShelter", inquiry));

        verify(steps).beginChildShelter("case-1");
        assertThat(inquiry).isWaitingAt("InvestigateProtection").hasNotPassed("ConsentMissing");
    }

    @Test
    void endsWhenTheBoardDoesNotPlaceTheChild() {
        when(steps.shelterAsked("case-1")).thenReturn(true);
        var inquiry = begun();

        complete(task("DecideShelter", inquiry));

        assertThat(inquiry).isEnded().hasPassed("ShelterNotDecided");
        verify(steps, never()).beginChildShelter("case-1");
    }

    @Test
    void goesOnByTheConsentOfSomebodyWhoHasTurned18WhileTheBoardWaited() {
        when(steps.shelterAsked("case-1")).thenReturn(true);
        var inquiry = begun();

        FlowEngine.tell("case-1", "own-consent-given");

        assertThat(inquiry)
                .isWaitingAt("InvestigateProtection")
                .hasPassed("OwnConsentGiven")
                .hasNotPassed("BeginChildShelter", "ShelterNotDecided");
    }

    private static ProcessInstance begun() {
        return FlowEngine.start("relative-inquiry", "caseId", "case-1");
    }
}
