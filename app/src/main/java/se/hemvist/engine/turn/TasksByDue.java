package se.hemvist.engine.turn;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import se.hemvist.engine.DueTask;
import se.hemvist.engine.DueTasks;
import se.hemvist.engine.model.Declaration;
import se.hemvist.engine.process.Acting;

/** Asks the engine as nobody: a reminder is the software's own errand. */
@Component
class TasksByDue implements DueTasks {

    private static final int PAGE = 1000;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Acting acting;

    TasksByDue(TaskService tasks, RuntimeService runtime, Acting acting) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.acting = acting;
    }

    @Override
    public List<DueTask> between(Instant after, Instant until, int page) {
        return acting.asNobody(() -> {
            var due = tasks.createTaskQuery()
                    .active()
                    .dueAfter(Date.from(after))
                    .dueBefore(Date.from(until.plusMillis(1)))
                    .orderByDueDate()
                    .asc()
                    .orderByTaskId()
                    .asc()
                    .listPage(page * PAGE, PAGE);
            var numbers = numbersOf(due);
            return due.stream().map(task -> read(task, numbers)).toList();
        });
    }

    private Map<String, String> numbersOf(List<Task> due) {
        var instances = due.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        return instances.length == 0
                ? Map.of()
                : runtime
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(instances)
                        .variableName(Declaration.CASE_NUMBER)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(
                                VariableInstance::getProcessInstanceId,
                                variable -> String.valueOf(variable.getValue()),
                                (one, same) -> one));
    }

    private static DueTask read(Task task, Map<String, String> numbers) {
        return new DueTask(
                task.getId(),
                numbers.getOrDefault(task.getProcessInstanceId(), ""),
                task.getTenantId(),
                task.getAssignee(),
                task.getDueDate().toInstant(),
                task.getCreateTime().toInstant());
    }
}
