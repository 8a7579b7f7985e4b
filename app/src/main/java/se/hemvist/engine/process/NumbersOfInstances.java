package se.hemvist.engine.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import se.hemvist.engine.model.Declaration;

/** The case numbers that lists of tasks show, read for all of them at once. */
@Component
public final class NumbersOfInstances {

    private final RuntimeService runtime;

    NumbersOfInstances(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** By the id of the process instance. */
    public Map<String, String> of(List<Task> tasks) {
        var instances =
                tasks.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
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
}
