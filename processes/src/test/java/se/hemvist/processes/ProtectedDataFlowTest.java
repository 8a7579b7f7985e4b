package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
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
            "processes/protected-data.bpmn",
            "forms/apply-for-protected-records.form",
            "forms/record-protection-answer.form"
        })
class ProtectedDataFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date DUE = Date.from(Instant.parse("2131-05-07T10:00:00Z"));

    private final ProtectedDataSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("protectedDataSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void helpsWithTheApplicationAndNotesTheAnswer() {
        when(steps.caseworker("case-1")).thenReturn("sundsvall.handlaggare");
        when(steps.applicationDue("case-1")).thenReturn(DUE);

        var help = FlowEngine.start("protected-data", "caseId", "case-1");
        assertThat(task("ApplyForProtectedRecords", help))
                .isAssignedTo("sundsvall.handlaggare")
                .hasDueDate(DUE);
        complete(task("ApplyForProtectedRecords", help));
        complete(task("RecordProtectionAnswer", help));

        assertThat(help).isEnded().hasPassed("RecordsProtected");
    }

    @Test
    void waitsForNoAnswerToWhatNobodyAppliesFor() {
        when(steps.nothingAppliedFor("case-1")).thenReturn(true);
        var help = FlowEngine.start("protected-data", "caseId", "case-1");

        complete(task("ApplyForProtectedRecords", help));

        assertThat(help).isEnded().hasPassed("NothingAppliedFor").hasNotPassed("RecordProtectionAnswer");
    }

    @Test
    void beginsAgainAfterARefusalThatIsNotLeftAtThat() {
        when(steps.toBeAppliedForAgain("case-1")).thenReturn(true);
        var help = FlowEngine.start("protected-data", "caseId", "case-1");

        complete(task("ApplyForProtectedRecords", help));
        complete(task("RecordProtectionAnswer", help));

        assertThat(help).isWaitingAtExactly("ApplyForProtectedRecords");
    }
}
