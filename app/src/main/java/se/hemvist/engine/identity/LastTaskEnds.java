package se.hemvist.engine.identity;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Takes the right to read the instance from everybody who has no other open task in it. */
final class LastTaskEnds implements TaskListener {

    @Override
    public void notify(DelegateTask ended) {
        var instance = ended.getProcessInstanceId();
        if (instance == null) {
            return;
        }
        var remaining = openTasks(instance)
                .filter(task -> !task.isDeleted() && !task.getId().equals(ended.getId()))
                .flatMap(LastTaskEnds::readers)
                .collect(Collectors.toSet());
        CaseGrants.of(instance)
                .filter(grant -> !remaining.contains(new Reader(grant.getGroupId(), grant.getUserId())))
                .forEach(Context.getCommandContext().getDbEntityManager()::delete);
    }

    private static Stream<TaskEntity> openTasks(String instance) {
        var begun = Context.getCommandContext().getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task -> instance.equals(task.getProcessInstanceId()));
        var saved = Context.getCommandContext().getTaskManager().findTasksByProcessInstanceId(instance).stream();
        return Stream.concat(saved, begun).distinct();
    }

    private static Stream<Reader> readers(TaskEntity task) {
        return Stream.concat(
                Stream.ofNullable(task.getAssignee()).map(user -> new Reader(null, user)),
                task.getIdentityLinks().stream().map(link -> new Reader(link.getGroupId(), link.getUserId())));
    }

    private record Reader(@Nullable String group, @Nullable String user) {}
}
