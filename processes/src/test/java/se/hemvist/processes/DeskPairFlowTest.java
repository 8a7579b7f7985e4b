package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/desk-pair.bpmn", "forms/confirm-pair.form"})
class DeskPairFlowTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private static final String ID = "pair-1";
    private static final Date IN_THREE_DAYS = Date.from(Instant.parse("2031-05-10T02:00:00Z"));

    private final DeskPairSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        when(steps.assessors(ID)).thenReturn(List.of("polis-nord.assessor"));
        when(steps.pairDue(ID)).thenReturn(IN_THREE_DAYS);
        Mocks.register("deskPairSteps", steps);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void standsOnceAnOfficerHasConfirmedIt() {
        when(steps.pairConfirmed(ID)).thenReturn(true);
        var pair = pair();
        assertThat(task("ConfirmPair", pair))
                .hasDueDate(IN_THREE_DAYS)
                .isNotAssigned()
                .hasCandidateGroup("polis-nord.assessor");

        complete(task("ConfirmPair", pair));

        assertThat(pair).isEnded().hasPassed("PairStands").hasNotPassed("LapsePair", "PairLeft");
        verify(steps, never()).lapsePair(ID);
    }

    @Test
    void lapsesWhenNobodyHasAnsweredInTime() {
        var pair = pair();
        Assertions.assertThat(job("PairNotAnswered", pair).getDuedate()).isEqualTo(IN_THREE_DAYS);

        execute(job("PairNotAnswered", pair));

        assertThat(pair).isEnded().hasPassed("PairLapsed").hasNotPassed("PairConfirmed", "PairStands");
        verify(steps).lapsePair(ID);
    }

    @Test
    void holdsUntilItsTimeIsOutAlsoWhenAnOfficerDoesNotConfirmIt() {
        var pair = pair();

        complete(task("ConfirmPair", pair));

        assertThat(pair).isWaitingAtExactly("PairLeft");
        verify(steps, never()).lapsePair(ID);
        Assertions.assertThat(job("PairLeft", pair).getDuedate()).isEqualTo(IN_THREE_DAYS);
        execute(job("PairLeft", pair));
        assertThat(pair).isEnded().hasPassed("PairLapsed").hasNotPassed("PairStands");
        verify(steps).lapsePair(ID);
    }

    private static ProcessInstance pair() {
        var pair = FlowEngine.start("desk-pair", "pairId", ID);
        execute(job("PairRecorded", pair));
        return pair;
    }
}
