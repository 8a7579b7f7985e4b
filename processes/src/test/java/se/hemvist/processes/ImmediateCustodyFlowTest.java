package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
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

@Deployment(resources = {"processes/immediate-custody.bpmn", "forms/decide-custody.form"})
class ImmediateCustodyFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE =
            FlowEngine.walkingAllBut("placement", "care-application", "custody-submission", "custody-execution");

    private final ImmediateCustodySteps steps = mock();
    private final CalledModels called =
            CalledModels.endAtOnce("placement", "care-application", "custody-submission", "custody-execution");

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("immediateCustodySteps", steps);
        when(steps.placement("custody-1")).thenReturn("placement-1");
        when(steps.placeNotNeeded("custody-1")).thenReturn(false, true);
        when(steps.itself("custody-1")).thenReturn("custody-1");
        when(steps.application("custody-1")).thenReturn("application-1");
    }

    @AfterEach
    void forgetTheSteps() {
        called.forget();
        Mocks.reset();
    }

    @Test
    void endsWhenNoCustodyIsDecided() {
        var custody = asked();

        complete(task("DecideCustody", custody));

        assertThat(custody).isEnded().hasPassed("NoCustody").hasNotPassed("SubmitCustody", "ExecuteCustody");
    }

    @Test
    void isDecidedByTheBoardsDecider() {
        when(steps.boardGroups("custody-1")).thenReturn(List.of("kommun-2281.board-decider"));

        assertThat(task("DecideCustody", asked())).isNotAssigned().hasCandidateGroup("kommun-2281.board-decider");
    }

    @Test
    void looksForNoPlaceWhereThereIsOne() {
        when(steps.placeNotNeeded("custody-1")).thenReturn(true);

        var custody = decided();

        assertThat(custody).hasPassed("NoPlaceNeeded").hasNotPassed("PlaceChild");
    }

    @Test
    void looksForAPlaceTillThereIsOne() {
        when(steps.placeNotNeeded("custody-1")).thenReturn(false, false, true);

        var custody = decided();

        assertThat(custody).hasPassedInOrder("PlaceChild", "PlaceChild", "NoPlaceNeeded");
        verify(steps, atLeastOnce()).placement("custody-1");
    }

    @Test
    void appliesForCareWhenItIsExecutedAndConfirmed() {
        var custody = decided();

        assertThat(custody)
                .isEnded()
                .hasPassed("ExecuteCustody", "SubmitCustody", "ApplyForCare", "EndCustody", "CustodyOver");
        verify(steps, never()).liftCustody("custody-1");
    }

    @Test
    void endsAtOnceWhenTheCourtLiftsItOrItWasNotSubmittedInTime() {
        when(steps.custodyNotConfirmed("custody-1")).thenReturn(true);

        var custody = decided();

        assertThat(custody).isEnded().hasPassed("LiftCustody", "CustodyLifted").hasNotPassed("ApplyForCare");
        verify(steps).liftCustody("custody-1");
    }

    @Test
    void waitsForTheApplicationThatIsOnItsWayAndMakesNoOther() {
        when(steps.applicationUnderWay("custody-1")).thenReturn(true);
        var custody = decided();

        assertThat(custody).isWaitingAtExactly("ApplicationOver").hasPassed("FollowApplication");
        FlowEngine.tell("custody-1", "care-application-over");

        assertThat(custody).isEnded().hasPassed("EndCustody").hasNotPassed("ApplyForCare");
        verify(steps).followApplication("custody-1");
    }

    @Test
    void endsWhereverItStandsWhenTheBoardOrAHigherCourtCallsItOff() {
        when(steps.applicationUnderWay("custody-1")).thenReturn(true);
        var custody = decided();

        FlowEngine.tell("custody-1", "custody-dropped");

        assertThat(custody).isEnded().hasPassed("CustodyHasEnded").hasNotPassed("EndCustody", "LiftCustody");
    }

    private static ProcessInstance asked() {
        return FlowEngine.start("immediate-custody", "custodyId", "custody-1");
    }

    private ProcessInstance decided() {
        when(steps.custodyDecided("custody-1")).thenReturn(true);
        var custody = asked();
        complete(task("DecideCustody", custody));
        return custody;
    }
}
