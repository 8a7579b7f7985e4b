package se.hemvist.engine.identity;

import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
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
        return instance == null || isGranted(instance, groupId, userId)
                ? Stream.empty()
                : Stream.of(createGrantAuthorization(
                        userId, groupId, Resources.PROCESS_INSTANCE, instance, Permissions.READ));
    }

    private boolean isGranted(String instance, @Nullable String groupId, @Nullable String userId) {
        var saved = groupId == null
                ? getGrantAuthorizationByUserId(userId, Resources.PROCESS_INSTANCE, instance)
                : getGrantAuthorizationByGroupId(groupId, Resources.PROCESS_INSTANCE, instance);
        return saved != null
                || Context.getCommandContext()
                        .getDbEntityManager()
                        .getCachedEntitiesByType(AuthorizationEntity.class)
                        .stream()
                        .anyMatch(granted -> isSame(granted, instance, groupId, userId));
    }

    /** Granted in this very command and not yet written. */
    private static boolean isSame(
            AuthorizationEntity granted, String instance, @Nullable String groupId, @Nullable String userId) {
        return granted.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT
                && granted.getResourceType() == Resources.PROCESS_INSTANCE.resourceType()
                && instance.equals(granted.getResourceId())
                && (groupId == null
                        ? userId != null && userId.equals(granted.getUserId())
                        : groupId.equals(granted.getGroupId()));
    }
}
