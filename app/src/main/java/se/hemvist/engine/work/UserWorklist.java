package se.hemvist.engine.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import se.hemvist.engine.HandedIn;
import se.hemvist.engine.ListedTask;
import se.hemvist.engine.OpenForm;
import se.hemvist.engine.Startable;
import se.hemvist.engine.TaskList;
import se.hemvist.engine.Worklist;
import se.hemvist.engine.process.OwnRights;

/** Asks the engine as the user: its lists are Tasklist's filters, its forms Tasklist's forms. */
@Component
final class UserWorklist implements Worklist {

    private static final int MOST = 200;

    private final TaskService tasks;
    private final FilterService filters;
    private final ListedTasks listed;
    private final OwnRights rights;
    private final TaskForms forms;
    private final StartForms starts;
    private final PastForms past;

    UserWorklist(
            TaskService tasks,
            FilterService filters,
            ListedTasks listed,
            OwnRights rights,
            TaskForms forms,
            StartForms starts,
            PastForms past) {
        this.tasks = tasks;
        this.filters = filters;
        this.listed = listed;
        this.rights = rights;
        this.forms = forms;
        this.starts = starts;
        this.past = past;
    }

    @Override
    public List<ListedTask> list(TaskList list, String user) {
        return listed.of(rights.of(user, () -> filtered(list)));
    }

    private List<Task> filtered(TaskList list) {
        var filter = filters.createTaskFilterQuery().filterName(list.title()).singleResult();
        return filter == null ? List.of() : filters.listPage(filter.getId(), 0, MOST);
    }

    @Override
    public List<ListedTask> inCase(String caseNumber, String user) {
        return Stream.of(TaskList.MINE, TaskList.UNIT)
                .flatMap(list -> list(list, user).stream())
                .filter(task -> task.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public Optional<ListedTask> find(String task, String user) {
        return listed.of(rights.of(user, () -> query(task).listPage(0, 1))).stream()
                .findFirst();
    }

    @Override
    public OpenForm open(String task, String user) {
        return theirs(task, user, () -> forms.open(task));
    }

    @Override
    public void claim(String task, String user) {
        theirs(task, user, () -> {
            tasks.claim(task, user);
            return task;
        });
    }

    @Override
    public void giveBack(String task, String user) {
        theirs(task, user, () -> {
            tasks.claim(task, null);
            return task;
        });
    }

    private <T> T theirs(String task, String user, Supplier<T> work) {
        return rights.of(user, () -> {
            if (query(task).count() == 0) {
                throw OwnRights.notTheirs();
            }
            return work.get();
        });
    }

    private TaskQuery query(String task) {
        return tasks.createTaskQuery().taskId(task).active();
    }

    @Override
    public HandedIn handIn(String task, String user, String values) {
        return forms.handIn(task, user, values);
    }

    @Override
    public Optional<String> schema(String task, String user) {
        return past.schema(task, user);
    }

    @Override
    public Optional<HandedIn> handedIn(String id, String user) {
        return forms.handedIn(id, user);
    }

    @Override
    public Optional<HandedIn> startedLately(String process, String user) {
        return starts.lately(process, user);
    }

    @Override
    public List<Startable> startable(String user) {
        return starts.of(user);
    }

    @Override
    public OpenForm openStart(String process, String user) {
        return starts.open(process, user);
    }

    @Override
    public HandedIn start(String process, String key, String user, String values) {
        return starts.start(process, key, user, values);
    }
}
