package se.hemvist.engine.turn;

import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.identity.LastTaskEnds;
import se.hemvist.engine.model.Declaration;

/**
 * Gives an open task to another officer, with the right to it; who had it keeps that right only as its owner. What is
 * somebody's alone is given to nobody, and only comes back.
 *
 * @param owner to whom it comes back; nobody when it has come back
 */
record GiveTask(String id, String officer, @Nullable String owner) implements Command<Boolean> {

    @Override
    public Boolean execute(CommandContext command) {
        var task = command.getTaskManager().findTaskById(id);
        if (task == null || (owner != null && Declaration.isPersonal(task.getProcessDefinitionId()))) {
            return false;
        }
        var before = task.getAssignee();
        task.setOwner(owner);
        task.setAssignee(officer);
        task.triggerUpdateEvent();
        if (before != null && !before.equals(owner) && !before.equals(officer)) {
            takeRight(command, task, before);
        }
        return true;
    }

    private static void takeRight(CommandContext command, TaskEntity task, String user) {
        command.getAuthorizationManager().deleteAuthorizationsByResourceIdAndUserId(Resources.TASK, task.getId(), user);
        LastTaskEnds.takeBackFromOthers(task.getProcessInstanceId(), null);
    }
}
