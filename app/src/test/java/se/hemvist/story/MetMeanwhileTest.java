package se.hemvist.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** A form is handed in in Tasklist while something else changes the same task and is first to commit. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
        properties = {"hemvist.data=./target/met-meanwhile/data", "hemvist.fresh=true", "hemvist.demo-facts=false"})
@DirtiesContext
class MetMeanwhileTest {

    private static final AtomicInteger TIMES = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isTriedOnceMoreAndIfItIsMetAgainSaysThatNothingIsLost() {
        var story = new Story("http://localhost:" + port, Typed.MARK);
        story.done(story.openCase(Typed.LEAVER));
        var meeting = story.caseworker.task("HoldMeeting");

        TIMES.set(2);
        var refused = story.meet();
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Det du har skrivit är kvar: lämna in igen.")
                .doesNotContain(meeting);
        assertThat(TIMES).hasValue(0);
        assertThat(kept()).as("all of it is rolled back").isZero();
        assertThat(story.caseworker.task("HoldMeeting")).isEqualTo(meeting);

        TIMES.set(1);
        story.done(story.meet());
        assertThat(TIMES).hasValue(0);
        assertThat(kept()).as("the first try left nothing").isOne();
        assertThat(jdbc.sql("select count(*) from form_handed_in where id = ?")
                        .param(meeting)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private int kept() {
        return jdbc.sql("select count(*) from exit_entry where kind = 'Meeting'")
                .query(Integer.class)
                .single();
    }

    /** As a timer that reminds would: in a transaction of its own, after the form has been carried out and before it commits. */
    @TestConfiguration
    static class Meanwhile extends AbstractProcessEnginePlugin {

        @Override
        public void preInit(ProcessEngineConfigurationImpl configuration) {
            if (configuration.getCustomPostBPMNParseListeners() == null) {
                configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
            }
            configuration.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
                @Override
                public void parseProcess(Element element, ProcessDefinitionEntity definition) {
                    definition
                            .getTaskDefinitions()
                            .values()
                            .forEach(task -> task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, Meanwhile::change));
                }
            });
        }

        private static void change(DelegateTask task) {
            if (task.getTaskDefinitionKey().equals("HoldMeeting") && TIMES.get() > 0) {
                var service = task.getProcessEngineServices().getTaskService();
                var priority = 50 + TIMES.getAndDecrement();
                CompletableFuture.runAsync(() -> service.setPriority(task.getId(), priority))
                        .join();
            }
        }
    }
}
