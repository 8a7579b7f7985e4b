package se.hemvist.engine.identity;

import java.util.ArrayList;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Grants {@link CaseReaders} its part while an instance lives, and takes it back from task to task and at its end. */
@Component
final class CasesAreRead extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setResourceAuthorizationProvider(new CaseReaders());
        var listeners = configuration.getCustomPostBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            configuration.setCustomPostBPMNParseListeners(listeners);
        }
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element element, ProcessDefinitionEntity definition) {
                definition.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) CasesAreRead::takeBack);
                definition.getTaskDefinitions().values().forEach(CasesAreRead::watch);
            }
        });
    }

    private static void watch(TaskDefinition task) {
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, new LastTaskEnds());
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, new LastTaskEnds());
    }

    private static void takeBack(DelegateExecution execution) {
        Context.getCommandContext().runWithoutAuthorization(() -> {
            Context.getCommandContext()
                    .getAuthorizationManager()
                    .deleteAuthorizationsByResourceId(Resources.PROCESS_INSTANCE, execution.getProcessInstanceId());
            return null;
        });
    }
}
