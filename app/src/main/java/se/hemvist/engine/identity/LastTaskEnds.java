package se.hemvist.engine.identity;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Takes the right to read the instance from everybody who has no other open task in it. */
public final class LastTaskEnds implements TaskListener {

    @Override
    public void notify(DelegateTask ended) {
        takeBackFromOthers(ended.getProcessInstanceId(), ended.getId());
    }

    /** Leaves the right to those alone who have an open task in the instance, or wait for one; that task counts no more. */
    public static void takeBackFromOthers(@Nullable String instance, @Nullable String endedTask) {
        if (instance == null) {
            return;
        }
        var remaining = openTasks(instance)
                .filter(task -> !task.isDeleted() && !task.getId().equals(endedTask))
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
                Stream.of(Optional.ofNullable(task.getAssignee()), Optional.ofNullable(task.getOwner()))
                        .flatMap(Optional::stream)
                        .map(user -> new Reader(null, user)),
                task.getIdentityLinks().stream().map(link -> new Reader(link.getGroupId(), link.getUserId())));
    }

    private record Reader(@Nullable String group, @Nullable String user) {}
}
