package se.hemvist.engine.turn;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import se.hemvist.engine.DueTask;
import se.hemvist.engine.DueTasks;
import se.hemvist.engine.model.Declaration;
import se.hemvist.engine.process.Acting;
import se.hemvist.engine.process.NumbersOfInstances;

/** Asks the engine as nobody: a reminder is the software's own errand. */
@Component
class TasksByDue implements DueTasks {

    private static final int PAGE = 1000;

    private final TaskService tasks;
    private final NumbersOfInstances numbers;
    private final Acting acting;
    private final ProcessEngineConfigurationImpl engine;

    TasksByDue(TaskService tasks, NumbersOfInstances numbers, Acting acting, ProcessEngineConfigurationImpl engine) {
        this.tasks = tasks;
        this.numbers = numbers;
        this.acting = acting;
        this.engine = engine;
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
            var known = numbers.of(due);
            var personal = personal(due);
            return due.stream()
                    .map(task -> read(task, known, personal.contains(task.getProcessDefinitionId())))
                    .toList();
        });
    }

    /** Of the definitions that these are tasks of. */
    private Set<String> personal(List<Task> due) {
        return engine.getCommandExecutorTxRequired().execute(command -> due.stream()
                .map(Task::getProcessDefinitionId)
                .distinct()
                .filter(Declaration::isPersonal)
                .collect(Collectors.toSet()));
    }

    private static DueTask read(Task task, Map<String, String> numbers, boolean personal) {
        return new DueTask(
                task.getId(),
                numbers.getOrDefault(task.getProcessInstanceId(), ""),
                task.getTenantId(),
                task.getAssignee(),
                task.getDueDate().toInstant(),
                task.getCreateTime().toInstant(),
                personal);
    }
}
