package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(
        resources = {"processes/prosecutor-opinion.bpmn", "forms/note-opinion-request.form", "forms/write-opinion.form"
        })
class ProsecutorOpinionFlowTest {

    private static final Date SET = Date.from(Instant.parse("2031-05-07T22:00:00Z"));
    private static final Date LATER = Date.from(Instant.parse("2031-05-14T22:00:00Z"));

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FlowEngine.walkingAllBut();

    private final ProsecutorOpinionSteps steps = mock();

    @BeforeEach
    void mockTheSteps() {
        Mocks.register("prosecutorOpinionSteps", steps);
        when(steps.caseworker("opinion-1")).thenReturn("anna");
        when(steps.opinionDue("opinion-1")).thenReturn(SET);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void isWrittenByTheDayThatTheProsecutorHasSet() {
        var opinion = requested();

        assertThat(task("WriteOpinion", opinion)).isAssignedTo("anna").hasDueDate(SET);
        complete(task("WriteOpinion", opinion));

        assertThat(opinion).isEnded().hasPassed("OpinionSettled");
    }

    @Test
    void isDueLaterWhenTheProsecutorGivesMoreTime() {
        when(steps.opinionPostponed("opinion-1")).thenReturn(true);
        var opinion = requested();

        when(steps.opinionDue("opinion-1")).thenReturn(LATER);
        complete(task("WriteOpinion", opinion));

        assertThat(opinion).isWaitingAtExactly("WriteOpinion").hasNotPassed("OpinionSettled");
        assertThat(task("WriteOpinion", opinion)).hasDueDate(LATER);
    }

    private static ProcessInstance requested() {
        var opinion = FlowEngine.start("prosecutor-opinion", "opinionId", "opinion-1");
        complete(task("NoteOpinionRequest", opinion));
        return opinion;
    }
}
