package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
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

@Deployment(
        resources = {"processes/case-transfer.bpmn", "forms/decide-transfer.form", "forms/read-transfer-answer.form"})
class CaseTransferFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date DUE = Date.from(Instant.parse("2131-05-07T10:00:00Z"));

    private final CaseTransferSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        when(steps.deciderGroups("transfer-1")).thenReturn(List.of("kommun-2281.manager"));
        when(steps.caseworker("transfer-1")).thenReturn("anna");
        when(steps.decisionDue("transfer-1")).thenReturn(DUE);
        Mocks.register("caseTransferSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void isOfferedWhenTheChiefAgreesAndReadWhenItIsAnswered() {
        when(steps.transferApproved("transfer-1")).thenReturn(true);
        var transfer = transfer();
        assertThat(task("DecideTransfer", transfer))
                .hasCandidateGroup("kommun-2281.manager")
                .hasDueDate(DUE);

        complete(task("DecideTransfer", transfer));
        assertThat(transfer).isWaitingAtExactly("AnswerArrived");
        verify(steps).offerCase("transfer-1");
        FlowEngine.tell("transfer-1", "transfer-answered");
        assertThat(task("ReadTransferAnswer", transfer)).isAssignedTo("anna");
        complete(task("ReadTransferAnswer", transfer));

        assertThat(transfer).isEnded().hasPassed("TransferOver").hasNotPassed("TransferGivenUp");
    }

    @Test
    void isOfferedToNobodyWhenTheChiefSaysNo() {
        var transfer = transfer();

        complete(task("DecideTransfer", transfer));

        assertThat(transfer).isWaitingAtExactly("ReadTransferAnswer");
        verify(steps, never()).offerCase(any());
        complete(task("ReadTransferAnswer", transfer));
        assertThat(transfer).isEnded();
    }

    @Test
    void endsWhenItIsWithdrawn() {
        var transfer = transfer();

        FlowEngine.tell("transfer-1", "transfer-withdrawn");

        assertThat(transfer).isEnded().hasPassed("TransferGivenUp").hasNotPassed("TransferOver");
    }

    private static ProcessInstance transfer() {
        return FlowEngine.start("case-transfer", "transferId", "transfer-1");
    }
}
