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

@Deployment(resources = {"processes/inquiry-time.bpmn", "forms/decide-inquiry-time.form"})
class InquiryTimeFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final InquiryTimeSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("inquiryTimeSteps", steps);
        when(steps.deciderGroups("case-1")).thenReturn(List.of("kommun-2281.manager"));
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void isDecidedByADecider() {
        var time = asked();
        assertThat(task("DecideInquiryTime", time)).isNotAssigned().hasCandidateGroup("kommun-2281.manager");

        complete(task("DecideInquiryTime", time));

        assertThat(time).isEnded().hasPassed("InquiryTimeDecided").hasNotPassed("NoTimeNeeded");
    }

    @Test
    void isNeededNoLongerWhenTheInquiryIsDecided() {
        var time = asked();

        FlowEngine.tell("case-1", "inquiry-decided");

        assertThat(time).isEnded().hasPassed("NoTimeNeeded").hasNotPassed("InquiryTimeDecided");
    }

    @Test
    void fallsWithTheCase() {
        var instance = asked();

        FlowEngine.tell("case-1", "case-over");

        assertThat(instance).isEnded().hasPassed("TimeNotTried");
    }

    private static ProcessInstance asked() {
        return FlowEngine.start("inquiry-time", "caseId", "case-1");
    }
}
