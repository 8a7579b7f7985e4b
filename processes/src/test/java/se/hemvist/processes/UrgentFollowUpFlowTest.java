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
            "processes/urgent-follow-up.bpmn",
            "forms/identify-person.form",
            "forms/obtain-consent.form",
            "forms/arrange-case.form",
            "forms/confirm-arrival.form",
            "forms/decide-urgent-placement.form"
        })
class UrgentFollowUpFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final String ID = "urgent-1";
    private static final Date ON_MONDAY = Date.from(Instant.parse("2031-05-12T14:30:00Z"));

    private final UrgentFollowUpSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        when(steps.officer(ID)).thenReturn("sundsvall.jour");
        when(steps.caseworkerGroups(ID)).thenReturn(List.of("kommun-2281.caseworker", "kommun-2281.manager"));
        when(steps.deciderGroups(ID)).thenReturn(List.of("kommun-2281.manager", "kommun-2281.board-decider"));
        when(steps.followUpDue(ID)).thenReturn(ON_MONDAY);
        Mocks.register("urgentFollowUpSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void asksForAllThatTheNightLeft() {
        when(steps.policeWanted(ID)).thenReturn(true);
        var after = after();

        complete(task("IdentifyPerson", after));
        complete(task("ObtainConsent", after));
        complete(task("ArrangeCase", after));
        execute(job("AskPolice", after));
        complete(task("ConfirmArrival", after));
        assertThat(after).isWaitingAt("DecideUrgentPlacement");
        complete(task("DecideUrgentPlacement", after));

        assertThat(after).isEnded().hasPassed("FollowedUp");
        verify(steps).askPolice(ID);
    }

    @Test
    void asksForNothingThatIsKnownAlready() {
        when(steps.identityCertain(ID)).thenReturn(true);
        when(steps.noConsentNeeded(ID)).thenReturn(true);
        when(steps.alreadyThere(ID)).thenReturn(true);
        var after = after();

        complete(task("ArrangeCase", after));
        complete(task("DecideUrgentPlacement", after));

        assertThat(after).isEnded().hasNotPassed("IdentifyPerson", "ObtainConsent", "ConfirmArrival", "AskPolice");
        verify(steps, never()).askPolice(ID);
    }

    @Test
    void isDueOnTheNextWorkingDayAndIsTheDaysWork() {
        var after = after();

        assertThat(task("IdentifyPerson", after))
                .hasDueDate(ON_MONDAY)
                .isNotAssigned()
                .hasCandidateGroupAssociated("kommun-2281.caseworker");
        assertThat(task("ConfirmArrival", after)).isAssignedTo("sundsvall.jour");
        assertThat(task("DecideUrgentPlacement", after))
                .isNotAssigned()
                .hasCandidateGroupAssociated("kommun-2281.board-decider");
    }

    private static ProcessInstance after() {
        return FlowEngine.start("urgent-follow-up", "urgentId", ID);
    }
}
