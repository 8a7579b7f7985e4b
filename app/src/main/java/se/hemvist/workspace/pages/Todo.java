package se.hemvist.workspace.pages;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.ListedTask;

/** A task that this officer may do, as a row to press. */
record Todo(String name, String instruction, String caseNumber, String href, @Nullable DueTime due) {

    static Todo of(ListedTask task, Instant now) {
        var due = Optional.ofNullable(task.due()).map(at -> DueTime.of(at, now)).orElse(null);
        return new Todo(task.name(), task.instruction(), task.caseNumber(), "/hemvist/uppgifter/" + task.id(), due);
    }

    /** The same among the deadlines; nothing where the task may wait. */
    Optional<DueRow> deadline() {
        return Optional.ofNullable(due).map(at -> new DueRow(name, "Uppgift", caseNumber, href, at));
    }
}
