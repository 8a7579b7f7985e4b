package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
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
            "processes/urgent-placement.bpmn",
            "processes/urgent-follow-up.bpmn",
            "forms/place-urgently.form",
            "forms/read-urgent-answer.form",
            "forms/identify-person.form",
            "forms/obtain-consent.form",
            "forms/arrange-case.form",
            "forms/confirm-arrival.form",
            "forms/decide-urgent-placement.form"
        })
class UrgentPlacementFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut("urgent-follow-up");

    private static final String ID = "urgent-1";
    private static final Date IN_A_MINUTE = Date.from(Instant.parse("2031-05-07T02:01:00Z"));

    private final UrgentPlacementSteps steps = mock();
    private final UrgentFollowUpSteps followUp = mock();

    @BeforeEach
    void mockTheSteps() {
        when(steps.officer(ID)).thenReturn("sundsvall.jour");
        when(steps.officerGroups(ID)).thenReturn(List.of("kommun-2281.social-emergency", "kommun-2281.manager"));
        when(steps.helpDue(ID)).thenReturn(IN_A_MINUTE);
        when(steps.followedUp(ID)).thenReturn(ID);
        Mocks.register("urgentPlacementSteps", steps);
        Mocks.register("urgentFollowUpSteps", followUp);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void isPlacedFollowedUpAndClosed() {
        when(steps.settled(ID)).thenReturn(true);
        when(steps.personPlaced(ID)).thenReturn(true);
        when(followUp.identityCertain(ID)).thenReturn(true);
        when(followUp.noConsentNeeded(ID)).thenReturn(true);
        when(followUp.alreadyThere(ID)).thenReturn(true);
        var urgent = urgent();

        complete(task("ReadUrgentAnswer", urgent));
        execute(job("CallOffHelp", urgent));
        var after = calledProcessInstance("urgent-follow-up", urgent);
        complete(task("ArrangeCase", after));
        complete(task("DecideUrgentPlacement", after));
        execute(job("CloseUrgentPlacement", urgent));

        assertThat(urgent)
                .isEnded()
                .hasPassedInOrder("ReadUrgentAnswer", "CallOffHelp", "FollowUp", "UrgentPlacementClosed")
                .hasNotPassed("AskTheDesk", "UrgentPlacementWithdrawn");
        verify(steps).closeUrgentPlacement(ID);
        verify(steps, never()).askTheDesk(ID);
    }

    @Test
    void endsWhenItIsWithdrawnAndTakesTheDesksWorkAway() {
        when(steps.settled(ID)).thenReturn(true);
        var urgent = urgent();

        complete(task("ReadUrgentAnswer", urgent));
        execute(job("CallOffHelp", urgent));

        assertThat(urgent).isEnded().hasPassed("UrgentPlacementWithdrawn").hasNotPassed("FollowUp");
        verify(steps).callOffHelp(ID);
        verify(steps, never()).closeUrgentPlacement(ID);
    }

    @Test
    void asksTheDeskAsSoonAsTheAnswerCannotBeUsedAndLeavesTheTaskWhereItIs() {
        var urgent = urgent();

        FlowEngine.tell(ID, "answer-given");
        execute(job("HelpNeeded", urgent));
        execute(job("AskTheDesk", urgent));

        assertThat(urgent)
                .isWaitingAt("ReadUrgentAnswer")
                .hasPassed("DeskAsked")
                .hasNotPassed("NoHelpNeeded");
        verify(steps).askTheDesk(ID);
    }

    @Test
    void asksNobodyWhenTheAnswerIsGoodEnough() {
        when(steps.noHelpNeeded(ID)).thenReturn(true);
        var urgent = urgent();

        FlowEngine.tell(ID, "answer-given");
        execute(job("HelpNeeded", urgent));

        assertThat(urgent)
                .isWaitingAt("ReadUrgentAnswer")
                .hasPassed("NoHelpNeeded")
                .hasNotPassed("AskTheDesk");
        verify(steps, never()).askTheDesk(ID);
    }

    @Test
    void asksTheDeskWhenNoAnswerComes() {
        var urgent = urgent();
        Assertions.assertThat(job("HelpDue", urgent).getDuedate()).isEqualTo(IN_A_MINUTE);

        execute(job("HelpDue", urgent));
        execute(job("HelpNeeded", urgent));
        execute(job("AskTheDesk", urgent));

        assertThat(urgent).isWaitingAt("ReadUrgentAnswer").hasPassed("DeskAsked");
        verify(steps).askTheDesk(ID);
    }

    @Test
    void readsTheAnswerAnewWhenAnotherPlaceIsHeld() {
        var urgent = urgent();

        complete(task("ReadUrgentAnswer", urgent));

        assertThat(urgent).isWaitingAtExactly("ReadUrgentAnswer").hasNotPassed("CallOffHelp", "FollowUp");
        FlowEngine.tell(ID, "answer-given");
        assertThat(urgent).isWaitingAt("HelpNeeded");
    }

    @Test
    void isTheTaskOfWhoPlacedAndOfWhoeverIsOnCall() {
        assertThat(task("ReadUrgentAnswer", urgent()))
                .isAssignedTo("sundsvall.jour")
                .hasCandidateGroupAssociated("kommun-2281.social-emergency");
    }

    private static ProcessInstance urgent() {
        return FlowEngine.start("urgent-placement", "urgentId", ID);
    }
}
