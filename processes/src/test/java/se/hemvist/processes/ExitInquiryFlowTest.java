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

@Deployment(
        resources = {
            "processes/exit-inquiry.bpmn",
            "forms/hold-meeting.form",
            "forms/investigate-needs.form",
            "forms/decide-measures.form"
        })
class ExitInquiryFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date DUE = Date.from(Instant.parse("2131-05-07T10:00:00Z"));

    private final ExitInquirySteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("exitInquirySteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void endsAtOnceWithoutConsent() {
        var inquiry = FlowEngine.start("exit-inquiry", "caseId", "case-1");

        assertThat(inquiry)
                .isEnded()
                .hasPassed("ConsentRefused")
                .hasNotPassed("HoldMeeting", "RequestThreatAssessment");
        verify(steps, never()).requestThreatAssessment("case-1");
    }

    @Test
    void asksThePoliceInAJobWhereNobodyIsLoggedIn() {
        var inquiry = opened();
        assertThat(inquiry).isWaitingAtExactly("HoldMeeting", "RequestThreatAssessment");
        verify(steps, never()).requestThreatAssessment("case-1");

        execute(job("RequestThreatAssessment", inquiry));

        assertThat(inquiry).isWaitingAtExactly("HoldMeeting", "InitialRiskAnalysed");
        verify(steps).requestThreatAssessment("case-1");
    }

    @Test
    void setsANewTimeForAMeetingThatDidNotComeAbout() {
        when(steps.meetingToCome("case-1")).thenReturn(true);
        var inquiry = opened();

        complete(task("HoldMeeting", inquiry));
        assertThat(inquiry).isWaitingAt("HoldMeeting").hasNotPassed("InvestigateNeeds");
        when(steps.meetingToCome("case-1")).thenReturn(false);
        complete(task("HoldMeeting", inquiry));

        assertThat(inquiry).isWaitingAt("InvestigateNeeds");
    }

    @Test
    void inquiresIntoTheNeedsWithoutWaitingForThePolice() {
        var inquiry = opened();

        complete(task("HoldMeeting", inquiry));

        assertThat(inquiry).isWaitingAtExactly("InvestigateNeeds", "RequestThreatAssessment");
    }

    @Test
    void decidesNothingBeforeThePoliceHaveAssessed() {
        var inquiry = opened();
        execute(job("RequestThreatAssessment", inquiry));
        complete(task("HoldMeeting", inquiry));
        complete(task("InvestigateNeeds", inquiry));

        FlowEngine.tell("case-1", "initial-risk-analysed");
        assertThat(inquiry).isWaitingAt("ThreatAssessed").hasNotPassed("Motivated", "DecideMeasures");
        FlowEngine.tell("case-1", "threat-assessed");

        assertThat(inquiry).isWaitingAtExactly("DecideMeasures");
    }

    @Test
    void losesNoAssessmentThatCameBeforeTheFirstAnalysis() {
        when(steps.threatKnown("case-1")).thenReturn(true);
        var inquiry = opened();
        execute(job("RequestThreatAssessment", inquiry));
        complete(task("HoldMeeting", inquiry));
        complete(task("InvestigateNeeds", inquiry));

        FlowEngine.tell("case-1", "initial-risk-analysed");

        assertThat(inquiry).isWaitingAtExactly("DecideMeasures").hasNotPassed("ThreatAssessed");
    }

    @Test
    void leavesAWitnessToThePoliceAtOnce() {
        when(steps.witness("case-1")).thenReturn(true);
        var inquiry = opened();
        execute(job("RequestThreatAssessment", inquiry));
        assertThat(inquiry).isWaitingAtExactly("HoldMeeting", "InitialRiskAnalysed");

        FlowEngine.tell("case-1", "initial-risk-analysed");

        assertThat(inquiry).isEnded().hasPassed("WitnessProgramme").hasNotPassed("InvestigateNeeds", "DecideMeasures");
    }

    @Test
    void endsWhenThePersonIsNotMotivated() {
        when(steps.notMotivated("case-1")).thenReturn(true);

        var inquiry = investigated();

        assertThat(inquiry).isEnded().hasPassed("NotMotivated").hasNotPassed("DecideMeasures");
    }

    @Test
    void isItsCaseworkersButAnotherDecides() {
        when(steps.caseworker("case-1")).thenReturn("sundsvall.handlaggare");
        when(steps.caseworkerGroups("case-1")).thenReturn(List.of("kommun-2281.manager"));
        when(steps.deciderGroups("case-1")).thenReturn(List.of("kommun-2281.manager"));
        when(steps.meetingDue("case-1")).thenReturn(DUE);
        when(steps.needsDue("case-1")).thenReturn(DUE);
        when(steps.decisionDue("case-1")).thenReturn(DUE);

        var inquiry = opened();
        assertThat(task("HoldMeeting", inquiry))
                .isAssignedTo("sundsvall.handlaggare")
                .hasDueDate(DUE);
        complete(task("HoldMeeting", inquiry));
        assertThat(task("InvestigateNeeds", inquiry))
                .isAssignedTo("sundsvall.handlaggare")
                .hasCandidateGroupAssociated("kommun-2281.manager")
                .hasDueDate(DUE);
        assess(inquiry);
        complete(task("InvestigateNeeds", inquiry));
        assertThat(task("DecideMeasures", inquiry))
                .isNotAssigned()
                .hasCandidateGroup("kommun-2281.manager")
                .hasDueDate(DUE);
        complete(task("DecideMeasures", inquiry));

        assertThat(inquiry).isEnded().hasPassed("MeasuresDecided");
    }

    private ProcessInstance opened() {
        when(steps.consentGiven("case-1")).thenReturn(true);
        return FlowEngine.start("exit-inquiry", "caseId", "case-1");
    }

    private ProcessInstance investigated() {
        var inquiry = opened();
        complete(task("HoldMeeting", inquiry));
        complete(task("InvestigateNeeds", inquiry));
        assess(inquiry);
        return inquiry;
    }

    private static void assess(ProcessInstance inquiry) {
        execute(job("RequestThreatAssessment", inquiry));
        FlowEngine.tell("case-1", "initial-risk-analysed");
        FlowEngine.tell("case-1", "threat-assessed");
    }
}
