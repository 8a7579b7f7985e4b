package se.hemvist.engine.identity;

import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.AuthorizationQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/** The rights to one instance: those that are saved, and those of this very command, written or taken back. */
final class CaseGrants {

    private CaseGrants() {}

    static Stream<AuthorizationEntity> of(String instance) {
        var command = Context.getCommandContext();
        var query = new AuthorizationQueryImpl();
        query.resourceType(Resources.PROCESS_INSTANCE).resourceId(instance);
        var saved = command.runWithoutAuthorization(
                () -> command.getAuthorizationManager().selectAuthorizationByQueryCriteria(query));
        var pending = command.getDbEntityManager().getCachedEntitiesByType(AuthorizationEntity.class).stream()
                .filter(grant -> grant.getResourceType() == Resources.PROCESS_INSTANCE.resourceType())
                .filter(grant -> instance.equals(grant.getResourceId()));
        return Stream.concat(saved.stream().map(AuthorizationEntity.class::cast), pending)
                .distinct();
    }
}
