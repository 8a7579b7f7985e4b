package se.hemvist.workspace.pages;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.engine.OpenTask;
import se.hemvist.engine.Tasks;
import se.hemvist.organisation.Officers;

/** The open tasks of a case and of what belongs to it, the first due first. */
@Component
class WhoDoesWhat {

    private final Tasks tasks;
    private final Officers officers;
    private final Clock clock;

    WhoDoesWhat(Tasks tasks, Officers officers, Clock clock) {
        this.tasks = tasks;
        this.officers = officers;
        this.clock = clock;
    }

    /** @param subjects of a case that whoever is logged in has already been let into */
    List<Doing> about(List<String> subjects) {
        return subjects.stream()
                .distinct()
                .flatMap(subject -> tasks.of(subject).stream())
                .sorted(comparing(OpenTask::due, nullsLast(naturalOrder())))
                .map(this::shown)
                .toList();
    }

    private Doing shown(OpenTask task) {
        var due = Optional.ofNullable(task.due())
                .map(at -> DueTime.of(at, clock.instant()))
                .orElse(null);
        return new Doing(task.name(), who(task), due);
    }

    private String who(OpenTask task) {
        var does = Optional.ofNullable(task.assignee()).map(officers::nameOf).orElse("Ingen har tagit den");
        return Optional.ofNullable(task.owner())
                .map(away -> does + ", ersätter " + officers.nameOf(away))
                .orElse(does);
    }
}
