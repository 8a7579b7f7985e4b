package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(
        resources = {
            "processes/relative-follow-up.bpmn",
            "forms/follow-up-protection.form",
            "forms/step-down.form",
            "forms/note-relative-expiry.form"
        })
class RelativeFollowUpFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date DUE = Date.from(Instant.parse("2131-05-07T10:00:00Z"));

    private final RelativeFollowUpSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("relativeFollowUpSteps", steps);
        when(steps.expiryCheck("case-1")).thenReturn(DUE);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void followsUpTillTheProtectionIsSteppedDown() {
        var followUp = FlowEngine.start("relative-follow-up", "caseId", "case-1");

        complete(task("FollowUpProtection", followUp));
        assertThat(followUp).isWaitingAt("FollowUpProtection").hasNotPassed("StepDown");
        when(steps.followUpOver("case-1")).thenReturn(true);
        complete(task("FollowUpProtection", followUp));
        complete(task("StepDown", followUp));

        assertThat(followUp).isEnded().hasPassed("FollowUpOver").hasNotPassed("NoteRelativeExpiry");
    }

    @Test
    void saysWhenTheAssessmentHasExpiredAndGoesOnWatching() {
        var followUp = FlowEngine.start("relative-follow-up", "caseId", "case-1");

        execute(job("ValidityEnds", followUp));
        assertThat(followUp).isWaitingAtExactly("FollowUpProtection", "NoteRelativeExpiry");
        complete(task("NoteRelativeExpiry", followUp));

        assertThat(followUp).isWaitingAtExactly("FollowUpProtection", "ValidityEnds");
    }

    @Test
    void looksAgainLaterWhenItHasBeenRenewedInTime() {
        when(steps.assessmentValid("case-1")).thenReturn(true);
        var followUp = FlowEngine.start("relative-follow-up", "caseId", "case-1");

        execute(job("ValidityEnds", followUp));

        assertThat(followUp).isWaitingAtExactly("FollowUpProtection", "ValidityEnds");
    }

    @Test
    void takesTheNoticeAwayWhenANewAssessmentComes() {
        var followUp = FlowEngine.start("relative-follow-up", "caseId", "case-1");
        execute(job("ValidityEnds", followUp));

        FlowEngine.tell("case-1", "threat-assessed");

        assertThat(followUp)
                .isWaitingAtExactly("FollowUpProtection", "ValidityEnds")
                .hasPassed("AssessmentRenewed");
    }
}
