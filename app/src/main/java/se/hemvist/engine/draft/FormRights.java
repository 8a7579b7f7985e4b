package se.hemvist.engine.draft;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import se.hemvist.engine.FormDrafts;
import se.hemvist.engine.process.Acting;

/** Which forms a user may fill in, and which they might have. */
@Component
public final class FormRights {

    private static final String START = FormDrafts.startOf("");

    private final TaskService tasks;
    private final RepositoryService repository;
    private final HistoryService history;
    private final IdentityService identity;
    private final Acting acting;

    FormRights(
            TaskService tasks,
            RepositoryService repository,
            HistoryService history,
            IdentityService identity,
            Acting acting) {
        this.tasks = tasks;
        this.repository = repository;
        this.history = history;
        this.identity = identity;
        this.acting = acting;
    }

    /** A task assigned to them, or free and offered to them; or a process that they may start. */
    public boolean mayWork(String user, String form) {
        return acting.as(
                user,
                () -> form.startsWith(START)
                        ? mayStart(form.substring(START.length()))
                        : isAssigned(user, form) || isOffered(user, form));
    }

    private boolean mayStart(String process) {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .active()
                        .startablePermissionCheck()
                        .count()
                > 0;
    }

    private boolean isAssigned(String user, String task) {
        return tasks.createTaskQuery().taskId(task).taskAssignee(user).count() > 0;
    }

    private boolean isOffered(String user, String task) {
        return tasks.createTaskQuery().taskId(task).taskCandidateUser(user).count() > 0;
    }

    /** Whether the task has been theirs or offered to them, also when it is done or a colleague has taken it. */
    public boolean wasOffered(String user, String task) {
        return acting.asNobody(() -> {
            var groups = identity.createGroupQuery().groupMember(user).list().stream()
                    .map(Group::getId)
                    .toList();
            return history.createHistoricIdentityLinkLogQuery().taskId(task).list().stream()
                    .anyMatch(link -> user.equals(link.getUserId()) || groups.contains(groupOf(link)));
        });
    }

    private static String groupOf(HistoricIdentityLinkLog link) {
        return link.getGroupId() == null ? "" : link.getGroupId();
    }
}
