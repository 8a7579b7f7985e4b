package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
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
        resources = {"processes/child-inquiry.bpmn", "forms/investigate-child.form", "forms/decide-child-measures.form"
        })
class ChildInquiryFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final ChildInquirySteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("childInquirySteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void inquiresAndThenAnotherDecides() {
        when(steps.caseworker("case-1")).thenReturn("anna");
        when(steps.deciderGroups("case-1")).thenReturn(List.of("kommun-2281.manager"));
        var inquiry = begun();

        assertThat(task("InvestigateChild", inquiry)).isAssignedTo("anna");
        complete(task("InvestigateChild", inquiry));
        assertThat(task("DecideChildMeasures", inquiry)).isNotAssigned().hasCandidateGroup("kommun-2281.manager");
        complete(task("DecideChildMeasures", inquiry));

        assertThat(inquiry).isEnded().hasPassed("ChildMeasuresDecided");
    }

    @Test
    void findsOutMoreWhenTheDeciderWantsIt() {
        when(steps.moreToInquire("case-1")).thenReturn(true);
        var inquiry = begun();

        complete(task("InvestigateChild", inquiry));
        complete(task("DecideChildMeasures", inquiry));

        assertThat(inquiry).isWaitingAt("InvestigateChild").hasNotPassed("ChildMeasuresDecided");
    }

    private static ProcessInstance begun() {
        return FlowEngine.start("child-inquiry", "caseId", "case-1");
    }
}
