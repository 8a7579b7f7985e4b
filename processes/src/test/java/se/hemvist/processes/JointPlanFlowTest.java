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

@Deployment(resources = {"processes/joint-plan.bpmn", "forms/make-joint-plan.form", "forms/follow-up-joint-plan.form"})
class JointPlanFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date DUE = Date.from(Instant.parse("2131-05-07T10:00:00Z"));
    private static final Date LATER = Date.from(Instant.parse("2131-07-07T10:00:00Z"));

    private final JointPlanSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        when(steps.planDue("plan-1")).thenReturn(DUE);
        when(steps.followUpDue("plan-1")).thenReturn(LATER);
        Mocks.register("jointPlanSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void isMadeAndFollowedUpUntilItIsOver() {
        when(steps.caseworker("plan-1")).thenReturn("anna");
        var plan = plan();
        assertThat(task("MakeJointPlan", plan)).isAssignedTo("anna").hasDueDate(DUE);

        complete(task("MakeJointPlan", plan));
        assertThat(task("FollowUpJointPlan", plan)).hasDueDate(LATER);
        complete(task("FollowUpJointPlan", plan));
        assertThat(plan).isWaitingAtExactly("FollowUpJointPlan");
        when(steps.planOver("plan-1")).thenReturn(true);
        complete(task("FollowUpJointPlan", plan));

        assertThat(plan).isEnded().hasPassed("PlanEnded").hasNotPassed("PlanGivenUp");
    }

    @Test
    void isOfferedToTheUnitWhileNobodyHasTheCase() {
        when(steps.caseworkerGroups("plan-1")).thenReturn(List.of("kommun-2281.caseworker"));

        assertThat(task("MakeJointPlan", plan())).isNotAssigned().hasCandidateGroup("kommun-2281.caseworker");
    }

    @Test
    void endsWhenItIsWithdrawnHoweverFarItHasCome() {
        var plan = plan();
        complete(task("MakeJointPlan", plan));

        FlowEngine.tell("plan-1", "joint-plan-withdrawn");

        assertThat(plan).isEnded().hasPassed("PlanGivenUp").hasNotPassed("PlanEnded");
    }

    private static ProcessInstance plan() {
        return FlowEngine.start("joint-plan", "planId", "plan-1");
    }
}
