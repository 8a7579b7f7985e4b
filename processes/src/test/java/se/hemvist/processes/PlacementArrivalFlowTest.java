package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/placement-arrival.bpmn", "forms/carry-out-placement.form"})
class PlacementArrivalFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date IN_THREE_DAYS = Date.from(Instant.parse("2031-05-09T10:00:00Z"));

    private final PlacementArrivalSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("placementArrivalSteps", steps);
        when(steps.caseworker("placement-1")).thenReturn("anna");
        when(steps.caseworkerGroups("placement-1")).thenReturn(List.of("kommun-2281.manager"));
        when(steps.due("placement-1")).thenReturn(IN_THREE_DAYS);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void asksTheOfficerWhetherThePersonCame() {
        var arrival = FlowEngine.start("placement-arrival", "placementId", "placement-1");
        assertThat(task("CarryOutPlacement", arrival)).isAssignedTo("anna").hasDueDate(IN_THREE_DAYS);

        complete(task("CarryOutPlacement", arrival));

        assertThat(arrival).isEnded().hasPassed("ArrivalKnown").hasNotPassed("NothingToAnswer");
    }

    @Test
    void asksTheKommunWhenNobodyHasThePlacement() {
        when(steps.caseworker("placement-1")).thenReturn(null);

        var arrival = FlowEngine.start("placement-arrival", "placementId", "placement-1");

        assertThat(task("CarryOutPlacement", arrival)).isNotAssigned().hasCandidateGroup("kommun-2281.manager");
    }

    @Test
    void asksNoMoreWhenTheStayIsOverOtherwise() {
        var arrival = FlowEngine.start("placement-arrival", "placementId", "placement-1");

        FlowEngine.tell("placement-1", "arrival-settled");

        assertThat(arrival).isEnded().hasPassed("NothingToAnswer").hasNotPassed("ArrivalKnown");
    }
}
