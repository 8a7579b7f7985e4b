package se.hemvist.workspace.pages;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.engine.ListedTask;
import se.hemvist.engine.TaskList;
import se.hemvist.engine.Worklist;
import se.hemvist.organisation.CurrentActor;

/** What whoever is logged in has to do, the first due first. */
@Component
class Todos {

    private final Worklist tasks;
    private final CurrentActor current;
    private final Clock clock;

    Todos(Worklist tasks, CurrentActor current, Clock clock) {
        this.tasks = tasks;
        this.current = current;
        this.clock = clock;
    }

    /** Taken by this officer, or given to them by the case. */
    List<Todo> mine() {
        return shown(tasks.list(TaskList.MINE, user()));
    }

    /** Taken by nobody yet, and this officer may. */
    List<Todo> unitsNew() {
        return shown(tasks.list(TaskList.UNIT, user()));
    }

    /** The same two in one case, this officer's own first among those due at the same time. */
    List<Todo> inCase(String number) {
        return shown(tasks.inCase(number, user()));
    }

    private List<Todo> shown(List<ListedTask> listed) {
        var now = clock.instant();
        return listed.stream()
                .sorted(comparing(ListedTask::due, nullsLast(naturalOrder())))
                .map(task -> Todo.of(task, now))
                .toList();
    }

    private String user() {
        return current.actor().user();
    }
}
