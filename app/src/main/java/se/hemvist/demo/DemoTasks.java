package se.hemvist.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import se.hemvist.engine.OpenTask;
import se.hemvist.engine.Tasks;

/** Completes tasks as an officer would, when the engine's jobs have made them. */
@Component
@OnlyInTheDemo
class DemoTasks {

    private static final Duration PAUSE = Duration.ofMillis(25);
    private static final int PATIENCE = 600;

    private final Tasks tasks;
    private final DemoOfficers officers;

    DemoTasks(Tasks tasks, DemoOfficers officers) {
        this.tasks = tasks;
        this.officers = officers;
    }

    /** Completes the task that this command belongs to: both have the same name. */
    void complete(String subject, String user, Record command) {
        var task = awaited(subject, command.getClass().getSimpleName());
        officers.as(user, () -> tasks.complete(task.id(), user, command));
    }

    private OpenTask awaited(String subject, String key) {
        for (int round = 0; round < PATIENCE; round++) {
            var task = open(subject, key);
            if (task.isPresent()) {
                return task.get();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("The demo has waited in vain for the task " + key);
    }

    private Optional<OpenTask> open(String subject, String key) {
        return tasks.of(subject).stream().filter(task -> task.key().equals(key)).findFirst();
    }
}
