package se.hemvist.engine.identity;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Who is offered a task may read its instance too, else the list could not show the case number. The instance holds
 * nothing but that number and an opaque id.
 */
final class CaseReaders extends DefaultAuthorizationProvider {

    @Override
    protected AuthorizationEntity[] createOrUpdateAuthorizations(
            Task task, @Nullable String groupId, @Nullable String userId) {
        var ofTask = Stream.of(super.createOrUpdateAuthorizations(task, groupId, userId));
        return Stream.concat(ofTask, ofInstance(task.getProcessInstanceId(), groupId, userId))
                .toArray(AuthorizationEntity[]::new);
    }

    private Stream<AuthorizationEntity> ofInstance(
            @Nullable String instance, @Nullable String groupId, @Nullable String userId) {
        if (instance == null) {
            return Stream.empty();
        }
        var present = CaseGrants.of(instance)
                .filter(grant -> Objects.equals(groupId, grant.getGroupId()))
                .filter(grant -> Objects.equals(userId, grant.getUserId()))
                .findFirst();
        present.ifPresent(CaseReaders::keep);
        return present.isPresent()
                ? Stream.empty()
                : Stream.of(createGrantAuthorization(
                        userId, groupId, Resources.PROCESS_INSTANCE, instance, Permissions.READ));
    }

    /** The task before this one may have ended in the same command, and taken the right back with it. */
    private static void keep(AuthorizationEntity grant) {
        var entities = Context.getCommandContext().getDbEntityManager();
        if (entities.isDeleted(grant)) {
            entities.undoDelete(grant);
        }
    }
}
