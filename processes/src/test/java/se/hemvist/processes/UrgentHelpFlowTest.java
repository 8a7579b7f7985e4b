package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.doAnswer;
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

@Deployment(resources = {"processes/urgent-help.bpmn", "forms/propose-alternatives.form"})
class UrgentHelpFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final String ID = "help-1";
    private static final Date IN_TEN_MINUTES = Date.from(Instant.parse("2031-05-07T02:10:00Z"));

    private final UrgentHelpSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        when(steps.coordinators(ID)).thenReturn(List.of("nationell.coordinator"));
        when(steps.helpDue(ID)).thenReturn(IN_TEN_MINUTES);
        Mocks.register("urgentHelpSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void answersWithinTheTenMinutes() {
        var help = help();
        assertThat(task("ProposeAlternatives", help))
                .hasDueDate(IN_TEN_MINUTES)
                .isNotAssigned()
                .hasCandidateGroup("nationell.coordinator");

        complete(task("ProposeAlternatives", help));
        execute(job("SendAlternatives", help));

        assertThat(help).isEnded().hasPassed("HelpGiven").hasNotPassed("EscalateHelp", "WithdrawHelp");
        verify(steps).raiseAlert(ID);
        verify(steps).closeHelp(ID);
        verify(steps, never()).escalateHelp(ID);
    }

    @Test
    void isAlertedAgainWhenTheTimeRunsOutAndMayAnswerAllTheSame() {
        doAnswer(sent -> {
                    FlowEngine.tell(ID, "help-answered");
                    return null;
                })
                .when(steps)
                .sendAlternatives(ID);
        var help = help();
        Assertions.assertThat(job("ClockRanOut", help).getDuedate()).isEqualTo(IN_TEN_MINUTES);

        execute(job("ClockRanOut", help));
        assertThat(help).isWaitingAt("ProposeAlternatives", "HelpAnswered");
        complete(task("ProposeAlternatives", help));
        execute(job("SendAlternatives", help));

        assertThat(help).isEnded().hasPassed("EscalationOver", "HelpGiven");
        verify(steps).escalateHelp(ID);
    }

    @Test
    void isTakenAwayWhenTheKommunNeedsNoHelpAnyMore() {
        var help = help();
        execute(job("ClockRanOut", help));

        FlowEngine.tell(ID, "help-called-off");

        assertThat(help).isEnded().hasPassed("HelpOver").hasNotPassed("SendAlternatives", "HelpGiven");
        verify(steps).withdrawHelp(ID);
        verify(steps, never()).sendAlternatives(ID);
    }

    private static ProcessInstance help() {
        var help = FlowEngine.start("urgent-help", "helpId", ID);
        execute(job("HelpRequested", help));
        return help;
    }
}
