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

@Deployment(
        resources = {
            "processes/care-application.bpmn",
            "forms/file-application.form",
            "forms/note-application-received.form",
            "forms/note-ruling.form",
            "forms/note-final-judgment.form",
            "forms/note-care-begun.form",
            "forms/reconsider-care.form"
        })
class CareApplicationFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final CareApplicationSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("careApplicationSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void goesFromTheApplicationToTheCare() {
        when(steps.careGranted("application-1")).thenReturn(true);
        when(steps.careStands("application-1")).thenReturn(true);
        var application = begun();

        complete(task("FileApplication", application));
        complete(task("NoteApplicationReceived", application));
        complete(task("NoteRuling", application));
        complete(task("NoteFinalJudgment", application));
        complete(task("NoteCareBegun", application));

        assertThat(application).isEnded().hasPassed("CareHasBegun").hasNotPassed("LapseCare");
    }

    @Test
    void appliesLaterWhenTheCourtGivesMoreTime() {
        when(steps.applicationPostponed("application-1")).thenReturn(true);
        var application = begun();

        complete(task("FileApplication", application));

        assertThat(application).isWaitingAt("FileApplication").hasNotPassed("NoteApplicationReceived");
    }

    @Test
    void endsWhenTheBoardDoesNotApply() {
        when(steps.applicationDropped("application-1")).thenReturn(true);
        var application = begun();

        complete(task("FileApplication", application));

        assertThat(application).isEnded().hasPassed("NoApplication");
    }

    @Test
    void waitsOnWhenTheCourtTakesMoreTime() {
        when(steps.rulingPostponed("application-1")).thenReturn(true);
        var application = received();

        complete(task("NoteRuling", application));

        assertThat(application).isWaitingAt("NoteRuling").hasNotPassed("CareRefused", "NoteFinalJudgment");
    }

    @Test
    void endsWhenTheCourtRefuses() {
        var application = received();

        complete(task("NoteRuling", application));

        assertThat(application).isEnded().hasPassed("CareRefused").hasNotPassed("NoteCareBegun");
    }

    @Test
    void endsWhenAHigherCourtOverturnsIt() {
        when(steps.careGranted("application-1")).thenReturn(true);
        var application = received();

        complete(task("NoteRuling", application));
        complete(task("NoteFinalJudgment", application));

        assertThat(application).isEnded().hasPassed("CareOverturned").hasNotPassed("NoteCareBegun");
    }

    @Test
    void asksForNoFirstDayOfCareThatHadBegunBefore() {
        when(steps.careGranted("application-1")).thenReturn(true);
        when(steps.careStands("application-1")).thenReturn(true);
        when(steps.careBegunBefore("application-1")).thenReturn(true);
        var application = received();

        complete(task("NoteRuling", application));
        complete(task("NoteFinalJudgment", application));

        assertThat(application).isEnded().hasPassed("CareWentOn").hasNotPassed("NoteCareBegun");
    }

    @Test
    void lapsesWhenTheCareDidNotBeginInTime() {
        when(steps.careGranted("application-1")).thenReturn(true);
        when(steps.careStands("application-1")).thenReturn(true);
        var application = received();
        complete(task("NoteRuling", application));
        complete(task("NoteFinalJudgment", application));

        FlowEngine.tell("application-1", "care-lapsed");

        assertThat(application)
                .isWaitingAtExactly("ReconsiderCare", "WhenCareLapses")
                .hasPassed("LapseCare");
        complete(task("ReconsiderCare", application));
        assertThat(application).isEnded().hasPassed("CareHasLapsed").hasNotPassed("CareHasBegun");
    }

    private static ProcessInstance begun() {
        return FlowEngine.start("care-application", "applicationId", "application-1");
    }

    private static ProcessInstance received() {
        var application = begun();
        complete(task("FileApplication", application));
        complete(task("NoteApplicationReceived", application));
        return application;
    }
}
