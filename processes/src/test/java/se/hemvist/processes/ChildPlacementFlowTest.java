package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/child-placement.bpmn", "forms/close-child-case.form"})
class ChildPlacementFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE =
            FlowEngine.walkingAllBut("child-intake", "child-inquiry", "care-application", "child-closing", "placement");

    private final ChildPlacementSteps steps = mock();
    private final CalledModels called =
            CalledModels.endAtOnce("child-intake", "child-inquiry", "care-application", "child-closing", "placement");

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("childPlacementSteps", steps);
        when(steps.itself("case-1")).thenReturn("case-1");
        when(steps.placement("case-1")).thenReturn("placement-1");
        when(steps.application("case-1")).thenReturn("application-1");
    }

    @AfterEach
    void forgetTheSteps() {
        called.forget();
        Mocks.reset();
    }

    @Test
    void endsSafelyWhenNoInquiryIsOpened() {
        when(steps.inquiryNotOpened("case-1")).thenReturn(true);

        var child = begun();

        assertThat(child).isEnded().hasPassed("CloseSafely", "ChildCaseClosed").hasNotPassed("InquireIntoChild");
    }

    @Test
    void asksHowToGoOnWhenNoHomeWasFound() {
        when(steps.placementDecided("case-1")).thenReturn(true);

        var child = begun();

        assertThat(child).isWaitingAt("CloseChildCase").hasPassed("PlaceChild").hasNotPassed("CareGoesOn");
    }

    @Test
    void placesWithConsent() {
        when(steps.placementDecided("case-1")).thenReturn(true);
        when(steps.childPlaced("case-1")).thenReturn(true);

        var child = begun();

        assertThat(child).isEnded().hasPassed("PlaceChild", "CareGoesOn").hasNotPassed("ApplyForCare");
    }

    @Test
    void looksForNoSecondPlace() {
        when(steps.placementDecided("case-1")).thenReturn(true);
        when(steps.placeAtHand("case-1")).thenReturn(true);
        when(steps.childPlaced("case-1")).thenReturn(true);

        var child = begun();

        assertThat(child).isEnded().hasPassed("CareGoesOn").hasNotPassed("PlaceChild");
    }

    @Test
    void asksTheCourtForCareBeforeItPlaces() {
        when(steps.careToApplyFor("case-1")).thenReturn(true);
        when(steps.careBegun("case-1")).thenReturn(true);
        when(steps.childPlaced("case-1")).thenReturn(true);

        var child = begun();

        assertThat(child).isEnded().hasPassed("ApplyForCare", "PlaceChild", "CareGoesOn");
    }

    @Test
    void asksHowToGoOnWhenTheCourtRefusesCare() {
        when(steps.careToApplyFor("case-1")).thenReturn(true);

        var child = begun();

        assertThat(child).isWaitingAt("CloseChildCase").hasNotPassed("PlaceChild");
    }

    @Test
    void closesACaseWithOpenMeasuresOrNone() {
        var child = begun();

        complete(task("CloseChildCase", child));

        assertThat(child).isEnded().hasPassed("CloseSafely", "ChildCaseClosed");
    }

    @Test
    void inquiresAgainRatherThanClosing() {
        when(steps.inquireAgain("case-1")).thenReturn(true);
        var child = begun();

        complete(task("CloseChildCase", child));

        assertThat(child).isWaitingAt("CloseChildCase").hasNotPassed("CloseSafely");
    }

    @Test
    void fallsWithTheCase() {
        var instance = begun();

        FlowEngine.tell("case-1", "case-over");

        assertThat(instance).isEnded().hasPassed("CourseDropped");
    }

    private static ProcessInstance begun() {
        return FlowEngine.start("child-placement", "caseId", "case-1");
    }
}
