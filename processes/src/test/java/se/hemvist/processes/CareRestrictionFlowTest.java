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

@Deployment(resources = {"processes/care-restriction.bpmn", "forms/decide-restriction.form"})
class CareRestrictionFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut("care-review");

    private final CareRestrictionSteps steps = mock();
    private final CalledModels called = CalledModels.endAtOnce("care-review");

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("careRestrictionSteps", steps);
        when(steps.itself("restriction-1")).thenReturn("restriction-1");
        when(steps.deciderGroups("restriction-1")).thenReturn(List.of("kommun-2281.board-decider"));
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
        called.forget();
    }

    @Test
    void isReviewedAsLongAsItLasts() {
        when(steps.restrictionDecided("restriction-1")).thenReturn(true);
        var restriction = asked();

        assertThat(task("DecideRestriction", restriction)).hasCandidateGroup("kommun-2281.board-decider");
        complete(task("DecideRestriction", restriction));

        assertThat(restriction).isEnded().hasPassed("ReviewRestriction", "RestrictionOver");
    }

    @Test
    void isNotReviewedWhenItIsRefused() {
        var restriction = asked();

        complete(task("DecideRestriction", restriction));

        assertThat(restriction).isEnded().hasPassed("RestrictionRefused").hasNotPassed("ReviewRestriction");
    }

    @Test
    void isNotTriedWhenTheCareEndsBefore() {
        var restriction = asked();

        FlowEngine.tell("restriction-1", "review-moot");

        assertThat(restriction).isEnded().hasPassed("RestrictionNotTried").hasNotPassed("RestrictionDecided");
    }

    private static ProcessInstance asked() {
        return FlowEngine.start("care-restriction", "restrictionId", "restriction-1");
    }
}
