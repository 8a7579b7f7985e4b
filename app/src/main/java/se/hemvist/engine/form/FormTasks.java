package se.hemvist.engine.form;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import se.hemvist.engine.OpenTask;
import se.hemvist.engine.Tasks;
import se.hemvist.engine.process.Acting;
import se.hemvist.engine.process.OwnRights;

/** Tasks for our own pages: with the user's own rights, and completed as Tasklist would, by submitting the form. */
@Component
final class FormTasks implements Tasks {

    private final TaskService tasks;
    private final FormService forms;
    private final Acting acting;
    private final OwnRights rights;

    FormTasks(TaskService tasks, FormService forms, Acting acting, OwnRights rights) {
        this.tasks = tasks;
        this.forms = forms;
        this.acting = acting;
        this.rights = rights;
    }

    @Override
    public List<OpenTask> of(String subject) {
        return acting.asNobody(() ->
                tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(subject)
                        .orderByTaskCreateTime()
                        .asc()
                        .list()
                        .stream()
                        .map(FormTasks::open)
                        .toList());
    }

    private static OpenTask open(Task task) {
        var due = Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null);
        return new OpenTask(
                task.getId(), task.getTaskDefinitionKey(), task.getName(), task.getAssignee(), task.getOwner(), due);
    }

    /** Whoever decides on more time has no right to the task itself: it is the clock's doing. */
    @Override
    public void dueAt(String subject, String task, Instant due) {
        acting.asNobody(() -> {
            var open = tasks.createTaskQuery()
                    .processInstanceBusinessKey(subject)
                    .taskDefinitionKey(task)
                    .list();
            open.forEach(each -> tasks.setDueDate(each.getId(), Date.from(due)));
            return open.size();
        });
    }

    @Override
    public void claim(String task, String user) {
        asTheirs(user, task, () -> {
            tasks.claim(task, user);
            return true;
        });
    }

    @Override
    public void complete(String task, String user, Record command) {
        asTheirs(user, task, () -> {
            forms.submitTaskForm(task, FormValues.read(command));
            return true;
        });
    }

    private void asTheirs(String user, String task, Supplier<Boolean> work) {
        var theirs = rights.of(user, () -> tasks.createTaskQuery().taskId(task).count() > 0 && work.get());
        if (!theirs) {
            throw OwnRights.notTheirs();
        }
    }
}
