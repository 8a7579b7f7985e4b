package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
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
        resources = {"processes/transfer-offer.bpmn", "forms/answer-transfer.form", "forms/open-received-case.form"})
class TransferOfferFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final Date DUE = Date.from(Instant.parse("2131-05-07T10:00:00Z"));

    private final TransferOfferSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        when(steps.answererGroups("offer-1")).thenReturn(List.of("kommun-1280.manager"));
        when(steps.openerGroups("offer-1")).thenReturn(List.of("kommun-1280.caseworker"));
        when(steps.answerDue("offer-1")).thenReturn(DUE);
        Mocks.register("transferOfferSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void opensACaseOfItsOwnWhenItTakesOver() {
        when(steps.caseTakenOver("offer-1")).thenReturn(true);
        var offer = offer();
        assertThat(task("AnswerTransfer", offer))
                .hasCandidateGroup("kommun-1280.manager")
                .hasDueDate(DUE);

        complete(task("AnswerTransfer", offer));
        verify(steps).tellAnswer("offer-1");
        assertThat(task("OpenReceivedCase", offer)).hasCandidateGroup("kommun-1280.caseworker");
        complete(task("OpenReceivedCase", offer));

        assertThat(offer).isEnded().hasPassed("CaseReceived").hasNotPassed("OfferRefused");
    }

    @Test
    void opensNothingWhenItSaysNo() {
        var offer = offer();

        complete(task("AnswerTransfer", offer));

        assertThat(offer).isEnded().hasPassed("OfferRefused").hasNotPassed("OpenReceivedCase");
        verify(steps).tellAnswer("offer-1");
    }

    @Test
    void endsWhenTheOfferIsCalledOff() {
        var offer = offer();
        verify(steps).answererGroups("offer-1");
        verify(steps).answerDue("offer-1");

        FlowEngine.tell("offer-1", "transfer-called-off");

        assertThat(offer).isEnded().hasPassed("OfferCalledOff");
        verifyNoMoreInteractions(steps);
    }

    private static ProcessInstance offer() {
        return FlowEngine.start("transfer-offer", "offerId", "offer-1");
    }
}
