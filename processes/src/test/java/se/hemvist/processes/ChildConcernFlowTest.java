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

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/child-concern.bpmn", "forms/report-concern.form", "forms/assess-protection.form"})
class ChildConcernFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final ChildConcernSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("childConcernSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void beginsTheCaseInAJobThatNobodyWaitsForAndThenHasItWeighed() {
        var concern = FlowEngine.start("child-concern", "concernId", "concern-1");

        assertThat(concern).isWaitingAtExactly("BeginChildCase");
        verify(steps, never()).beginChildCase("concern-1");
        execute(job("BeginChildCase", concern));
        verify(steps).beginChildCase("concern-1");
        assertThat(concern).isWaitingAtExactly("AssessProtection");
    }

    @Test
    void asksThePoliceInAJobWhereNobodyIsLoggedIn() {
        when(steps.policeToAsk("concern-1")).thenReturn(true);
        when(steps.custodyNotNeeded("concern-1")).thenReturn(true);
        var concern = reported();

        complete(task("AssessProtection", concern));
        assertThat(concern).isWaitingAt("RequestThreatAssessment");
        verify(steps, never()).requestThreatAssessment("concern-1");
        execute(job("RequestThreatAssessment", concern));

        assertThat(concern).isEnded().hasPassed("SafeForNow").hasNotPassed("BeginCustody");
    }

    @Test
    void triesACustodyUnlessSomebodyHasSaidThatNoneIsNeeded() {
        var concern = reported();

        complete(task("AssessProtection", concern));

        assertThat(concern).isEnded().hasPassed("CustodyBegun").hasNotPassed("RequestThreatAssessment");
        verify(steps).beginCustody("concern-1");
    }

    private static ProcessInstance reported() {
        var concern = FlowEngine.start("child-concern", "concernId", "concern-1");
        execute(job("BeginChildCase", concern));
        return concern;
    }
}
