package se.hemvist.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadsAgainTest {

    private static final String TORN = "ENGINE-03077 Cannot resolve parent with id '1' of execution '2'";
    private static final Command<?> READ = new GetTaskFormVariablesCmd("task", null, false);

    private final ReadsAgain reading = new ReadsAgain();

    @Test
    void readsAFormAgainThatAJobMovedMeanwhile() {
        var answers = failingWith(TORN, TORN);

        reading.execute(READ);

        assertThat(answers).isEmpty();
    }

    @Test
    void givesUpInTheEnd() {
        failingWith(TORN, TORN, TORN, TORN, TORN, TORN);

        assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> reading.execute(READ));
    }

    @Test
    void readsNothingAgainThatFailsOtherwise() {
        failingWith("ENGINE-13034 Cannot read");

        assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> reading.execute(READ));
    }

    @Test
    void doesNothingTwiceThatChangesSomething() {
        failingWith(TORN);

        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> reading.execute(new ClaimTaskCmd("task", "anna")));
    }

    /** The engine fails so, once for each, and then no more. */
    private Deque<String> failingWith(String... messages) {
        var left = new ArrayDeque<>(List.of(messages));
        reading.setNext(new CommandInterceptor() {
            @Override
            public <T> @Nullable T execute(Command<T> command) {
                if (left.isEmpty()) {
                    return null;
                }
                throw new ProcessEngineException(left.pop());
            }
        });
        return left;
    }
}
