package se.hemvist.engine.draft;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import se.hemvist.engine.process.Acting;

/** Which tasks a user may work: assigned to them, or free and offered to them. */
@Component
final class WorkableTasks {

    private final TaskService tasks;
    private final Acting acting;

    WorkableTasks(TaskService tasks, Acting acting) {
        this.tasks = tasks;
        this.acting = acting;
    }

    boolean mayWork(String user, String task) {
        return acting.as(
                user,
                () -> tasks.createTaskQuery().taskId(task).taskAssignee(user).count()
                                + tasks.createTaskQuery()
                                        .taskId(task)
                                        .taskCandidateUser(user)
                                        .count()
                        > 0);
    }
}
