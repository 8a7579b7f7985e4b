package se.hemvist.engine.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Substitutes;
import se.hemvist.engine.TaskTurns;
import se.hemvist.engine.process.Acting;

/** Settles whose turn it is, task by task: who completes one this very moment is not disturbed. */
@Component
class SettledTurns implements TaskTurns {

    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;
    private final ObjectProvider<Substitutes> substitutes;
    private final Acting acting;

    SettledTurns(
            TaskService tasks,
            ProcessEngineConfigurationImpl engine,
            ObjectProvider<Substitutes> substitutes,
            Acting acting) {
        this.tasks = tasks;
        this.engine = engine;
        this.substitutes = substitutes;
        this.acting = acting;
    }

    @Override
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    public void settle() {
        substitutes.ifAvailable(known -> acting.asNobody(() -> {
            var concerned = concerned(known);
            concerned.forEach(task -> settle(task, known));
            return concerned.size();
        }));
    }

    /** The tasks of who is away, and those that wait for somebody's return. */
    private List<Task> concerned(Substitutes known) {
        var concerned = new ArrayList<>(tasks.createNativeTaskQuery()
                .sql("select * from ACT_RU_TASK where OWNER_ is not null")
                .list());
        known.absent()
                .forEach(officer -> concerned.addAll(
                        tasks.createTaskQuery().taskAssignee(officer).list()));
        return concerned;
    }

    private void settle(Task task, Substitutes known) {
        var own = Optional.ofNullable(task.getOwner()).orElse(task.getAssignee());
        if (own == null || task.getAssignee() == null) {
            return;
        }
        var turn = known.standInFor(own).orElse(own);
        if (!turn.equals(task.getAssignee())) {
            give(new GiveTask(task.getId(), turn, turn.equals(own) ? null : own));
        }
    }

    private void give(GiveTask gift) {
        try {
            engine.getCommandExecutorTxRequiresNew().execute(gift);
        } catch (OptimisticLockingException somebodyWorksOnIt) {
            // Settled the next time, if it is there then.
        }
    }
}
