package se.hemvist.engine.identity;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What a role may do in the engine. Nobody gets a right to tasks here: the engine grants each task to those it is
 * offered to, and a right on the definition would open the manager's task to the caseworker.
 */
@Component
final class RoleGrants {

    private static final Set<String> WITHOUT_TASKS = Set.of("operator", "log-reviewer", "registrar");
    private static final Set<String> WITH_COCKPIT = Set.of("coordinator", "operator");
    private static final String COORDINATOR = "coordinator";
    private static final List<String> MODELS_OF_THE_DESK =
            List.of("conflict-check", "national-coordination", "urgent-help");
    private static final String TABLE_OF_THE_DESK = "conflict-severity";

    private final AuthorizationService authorizations;
    private final StartableProcesses startable;
    private final Set<String> done = ConcurrentHashMap.newKeySet();

    RoleGrants(AuthorizationService authorizations, StartableProcesses startable) {
        this.authorizations = authorizations;
        this.startable = startable;
    }

    /** Grants what the group of this role lacks; a new version of a model may have given it more to start. */
    void ensure(String group, String role) {
        if (done.contains(group)) {
            return;
        }
        grant(group, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        if (!WITHOUT_TASKS.contains(role)) {
            grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        }
        if (WITH_COCKPIT.contains(role)) {
            grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        }
        if (role.equals(COORDINATOR)) {
            MODELS_OF_THE_DESK.forEach(model -> grantToSee(group, model));
            grant(group, Resources.DECISION_DEFINITION, TABLE_OF_THE_DESK, Permissions.READ);
        }
        startable.by(role).forEach(process -> grantToStart(group, process));
        done.add(group);
    }

    private void grantToSee(String group, String model) {
        grant(
                group,
                Resources.PROCESS_DEFINITION,
                model,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY);
    }

    private void grantToStart(String group, String process) {
        grant(
                group,
                Resources.PROCESS_DEFINITION,
                process,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.CREATE_INSTANCE);
        grant(group, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        var present = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .count();
        if (present == 0) {
            var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
            grant.setPermissions(permissions);
            authorizations.saveAuthorization(grant);
        }
    }
}
