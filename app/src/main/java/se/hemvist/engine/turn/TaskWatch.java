package se.hemvist.engine.turn;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Substitutes;
import se.hemvist.engine.TaskOffered;
import se.hemvist.engine.TaskTurned;
import se.hemvist.engine.model.Declaration;

/** Gives a new task of somebody who is away to the substitute, and says who has got a task. */
@Component
final class TaskWatch extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Substitutes> substitutes;
    private final ApplicationEventPublisher events;

    TaskWatch(ObjectProvider<Substitutes> substitutes, ApplicationEventPublisher events) {
        this.substitutes = substitutes;
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomPostBPMNParseListeners() == null) {
            configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        configuration.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element element, ProcessDefinitionEntity definition) {
                definition.getTaskDefinitions().values().forEach(TaskWatch.this::watch);
            }
        });
    }

    private void watch(TaskDefinition task) {
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::giveToSubstitute);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, this::turned);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this::offer);
    }

    private void giveToSubstitute(DelegateTask task) {
        var officer = task.getAssignee();
        if (officer != null && !Declaration.isPersonal(task.getProcessDefinitionId())) {
            substitutes.stream()
                    .flatMap(known -> known.standInFor(officer).stream())
                    .findFirst()
                    .ifPresent(substitute -> {
                        task.setOwner(officer);
                        task.setAssignee(substitute);
                    });
        }
    }

    /** Whoever takes a task, or gives it back, does it for themselves: it no longer waits for somebody's return. */
    private void turned(DelegateTask task) {
        var user = Context.getCommandContext().getAuthenticatedUserId();
        if (user != null && ((TaskEntity) task).getPropertyChanges().containsKey(TaskEntity.ASSIGNEE)) {
            task.setOwner(null);
            events.publishEvent(new TaskTurned(
                    task.getTaskDefinitionKey(),
                    String.valueOf(task.getExecution().getProcessBusinessKey()),
                    user,
                    task.getAssignee()));
        }
    }

    /** Who takes a task, or works on to the next in a case of their own, need not be told. */
    private void offer(DelegateTask task) {
        var officer = task.getAssignee();
        if (officer != null && !officer.equals(Context.getCommandContext().getAuthenticatedUserId())) {
            events.publishEvent(
                    new TaskOffered(task.getId(), String.valueOf(task.getVariable(Declaration.CASE_NUMBER)), officer));
        }
    }
}
