package se.hemvist.engine.form;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts typed forms in the place of the engine's own in every model it parses, and leaves no way past them. */
@Component
final class FormsOnly extends AbstractProcessEnginePlugin {

    private final TypedForms forms;

    FormsOnly(TypedForms forms) {
        this.forms = forms;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomSessionFactories(List.of(new SubmittedTasks.Factory()));
        configuration.setCustomPreCommandInterceptorsTxRequired(List.of(new ReadsAgain(), new HandsInAgain()));
        if (configuration.getCustomPostBPMNParseListeners() == null) {
            configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        configuration.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element element, ProcessDefinitionEntity definition) {
                definition.getTaskDefinitions().values().forEach(FormsOnly.this::replaceForm);
                if (definition.getStartFormHandler() != null) {
                    definition.setStartFormHandler(new TypedStartForm(definition.getStartFormHandler(), forms));
                }
            }
        });
    }

    private void replaceForm(TaskDefinition task) {
        task.setTaskFormHandler(new TypedTaskForm(task.getTaskFormHandler(), forms));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, FormsOnly::refusePastForm);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, FormsOnly::refuseDelegation);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, FormsOnly::refuseHandingOver);
    }

    private static void refusePastForm(DelegateTask task) {
        if (!Context.getCommandContext().getSession(SubmittedTasks.class).take(task.getId())) {
            throw new FormFieldValidationException(null, "Uppgiften slutförs bara med sitt formulär.");
        }
    }

    /** A delegated task would be resolved, not completed, after its command had been carried out. */
    private static void refuseDelegation(DelegateTask task) {
        if (((TaskEntity) task).getDelegationState() != null) {
            throw new FormFieldValidationException(null, "Uppgiften kan tas över men inte delegeras.");
        }
    }

    /** The engine would let anybody who works with tasks give one to anybody, or to any text, or take it from another. */
    private static void refuseHandingOver(DelegateTask task) {
        var user = Context.getCommandContext().getAuthenticatedUserId();
        var change = ((TaskEntity) task).getPropertyChanges().get(TaskEntity.ASSIGNEE);
        if (user == null || change == null) {
            return;
        }
        boolean taken = change.getOrgValue() == null && user.equals(change.getNewValue());
        boolean givenBack = user.equals(change.getOrgValue()) && change.getNewValue() == null;
        if (!taken && !givenBack) {
            throw new FormFieldValidationException(
                    null, "En uppgift tar man själv, och bara sin egen lämnar man tillbaka.");
        }
    }
}
