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
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/exit-aftercare.bpmn", "forms/keep-contact.form"})
class ExitAftercareFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date DUE = Date.from(Instant.parse("2131-05-07T10:00:00Z"));

    private final ExitAftercareSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        when(steps.nextContact("case-1")).thenReturn(DUE);
        Mocks.register("exitAftercareSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void keepsContactUntilItIsOver() {
        when(steps.caseworker("case-1")).thenReturn("sundsvall.handlaggare");
        when(steps.contactDue("case-1")).thenReturn(DUE);
        var aftercare = aftercare();
        assertThat(aftercare).isWaitingAtExactly("ContactDue");

        execute(job("ContactDue", aftercare));
        assertThat(task("KeepContact", aftercare))
                .isAssignedTo("sundsvall.handlaggare")
                .hasDueDate(DUE);
        complete(task("KeepContact", aftercare));
        assertThat(aftercare).isWaitingAtExactly("ContactDue");
        when(steps.aftercareOver("case-1")).thenReturn(true);
        execute(job("ContactDue", aftercare));
        complete(task("KeepContact", aftercare));

        assertThat(aftercare).isEnded().hasPassed("AftercareOver").hasNotPassed("EndAftercare");
        verify(steps, never()).endAftercare("case-1");
    }

    @Test
    void endsWhenTheSamePersonGetsANewCase() {
        var aftercare = aftercare();

        FlowEngine.tell("case-1", "new-case-opened");

        assertThat(aftercare).isEnded().hasPassed("NewCaseTakesOver").hasNotPassed("KeepContact");
        verify(steps).endAftercare("case-1");
    }

    private static ProcessInstance aftercare() {
        return FlowEngine.start("exit-aftercare", "caseId", "case-1");
    }
}
