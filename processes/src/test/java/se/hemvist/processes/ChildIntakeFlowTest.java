package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
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
        resources = {"processes/child-intake.bpmn", "forms/hold-young-talk.form", "forms/assess-preliminarily.form"})
class ChildIntakeFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final ChildIntakeSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("childIntakeSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void talksAndAssessesSideBySide() {
        var intake = begun();

        assertThat(intake).isWaitingAtExactly("HoldYoungTalk", "AssessPreliminarily");
        complete(task("AssessPreliminarily", intake));
        assertThat(intake).isWaitingAt("HoldYoungTalk").isNotEnded();
        complete(task("HoldYoungTalk", intake));

        assertThat(intake).isEnded().hasPassed("IntakeDone");
    }

    @Test
    void setsANewTimeForATalkThatDidNotComeAbout() {
        when(steps.talkToCome("case-1")).thenReturn(true);
        var intake = begun();

        complete(task("HoldYoungTalk", intake));
        assertThat(intake).isWaitingAtExactly("HoldYoungTalk", "AssessPreliminarily");
        when(steps.talkToCome("case-1")).thenReturn(false);
        complete(task("HoldYoungTalk", intake));

        assertThat(intake).isWaitingAtExactly("AssessPreliminarily", "IntakeWorkDone");
    }

    @Test
    void isItsCaseworkersWithinTheStatutoryTimes() {
        var due = Date.from(Instant.parse("2131-05-07T10:00:00Z"));
        when(steps.caseworker("case-1")).thenReturn("anna");
        when(steps.caseworkerGroups("case-1")).thenReturn(List.of("kommun-2281.manager"));
        when(steps.talkDue("case-1")).thenReturn(due);
        when(steps.preliminaryDue("case-1")).thenReturn(due);

        var intake = begun();

        assertThat(task("HoldYoungTalk", intake)).isAssignedTo("anna").hasDueDate(due);
        assertThat(task("AssessPreliminarily", intake)).isAssignedTo("anna").hasDueDate(due);
    }

    private static ProcessInstance begun() {
        return FlowEngine.start("child-intake", "caseId", "case-1");
    }
}
