package se.hemvist.engine.work;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import se.hemvist.engine.ListedTask;
import se.hemvist.engine.process.Acting;
import se.hemvist.engine.process.NumbersOfInstances;

/** Tasks that a user has been found to see, with the two things that the engine knows of their instances. */
@Component
final class ListedTasks {

    /** What has no due time comes last. */
    private static final Comparator<ListedTask> FIRST_DUE_FIRST = Comparator.comparing(
                    ListedTask::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ListedTask::since);

    private final NumbersOfInstances numbers;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Acting acting;

    ListedTasks(NumbersOfInstances numbers, RuntimeService runtime, RepositoryService repository, Acting acting) {
        this.numbers = numbers;
        this.runtime = runtime;
        this.repository = repository;
        this.acting = acting;
    }

    List<ListedTask> of(List<Task> tasks) {
        return tasks.isEmpty() ? List.of() : acting.asNobody(() -> listed(tasks));
    }

    private List<ListedTask> listed(List<Task> tasks) {
        var ids = tasks.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        var known = numbers.of(tasks);
        var instances = instances(ids);
        return tasks.stream()
                .map(task -> listed(
                        task,
                        known.getOrDefault(task.getProcessInstanceId(), ""),
                        Optional.ofNullable(instances.get(task.getProcessInstanceId()))
                                .map(ProcessInstance::getBusinessKey)
                                .orElse("")))
                .sorted(FIRST_DUE_FIRST)
                .toList();
    }

    private Map<String, ProcessInstance> instances(String[] ids) {
        return runtime.createProcessInstanceQuery().processInstanceIds(Set.of(ids)).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
    }

    private ListedTask listed(Task task, String number, String subject) {
        return new ListedTask(
                task.getId(),
                task.getName(),
                Optional.ofNullable(task.getDescription()).orElse(""),
                repository.getProcessDefinition(task.getProcessDefinitionId()).getName(),
                number,
                subject,
                task.getAssignee(),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null),
                task.getCreateTime().toInstant());
    }
}
