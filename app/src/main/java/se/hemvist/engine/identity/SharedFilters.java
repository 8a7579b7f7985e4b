package se.hemvist.engine.identity;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskList;
import se.hemvist.engine.model.Declaration;

/** The filters that Tasklist is empty without; each user sees their own tasks in them, by tenant and by grant. */
@Component
final class SharedFilters {

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    SharedFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    void plant() {
        plant(TaskList.MINE, -30, open().taskAssigneeExpression("${currentUser()}"));
        plant(
                TaskList.UNIT,
                -20,
                open().taskCandidateGroupInExpression("${currentUserGroups()}").taskUnassigned());
        plant(
                TaskList.TODAY,
                -10,
                open().dueAfterExpression("${startOfToday()}").dueBeforeExpression("${afterToday()}"));
        plant(TaskList.LATE, 0, open().dueBeforeExpression("${now()}"));
    }

    private TaskQuery open() {
        return tasks.createTaskQuery().active().orderByDueDate().asc();
    }

    /** One that stands there from an earlier start is made to ask what it asks today. */
    private void plant(TaskList list, int priority, TaskQuery query) {
        var planted = filters.createTaskFilterQuery().filterName(list.title()).list().stream()
                .findFirst();
        var filter = planted.orElseGet(() -> filters.newTaskFilter(list.title()));
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "priority",
                priority,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(Map.of("name", Declaration.CASE_NUMBER, "label", "Ärende"))));
        filters.saveFilter(filter);
        if (planted.isEmpty()) {
            openToEverybody(filter);
        }
    }

    private void openToEverybody(Filter filter) {
        var everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setResource(Resources.FILTER);
        everybody.setResourceId(filter.getId());
        everybody.addPermission(Permissions.READ);
        authorizations.saveAuthorization(everybody);
    }
}
