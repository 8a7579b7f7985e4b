package se.hemvist.workspace.tasks;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.engine.ListedTask;
import se.hemvist.organisation.Officers;
import se.hemvist.workspace.pages.DueTime;

/** Says of a task when it is due and who has it. */
@Component
final class TaskRows {

    private final Officers officers;
    private final Clock clock;

    TaskRows(Officers officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    TaskRow of(ListedTask task, String user) {
        var due = Optional.ofNullable(task.due())
                .map(at -> DueTime.of(at, clock.instant()))
                .orElse(null);
        var taken = Optional.ofNullable(task.assignee()).map(officers::nameOf).orElse("");
        return new TaskRow(task, due, taken, task.isTakenBy(user));
    }
}
