package se.hemvist.engine.model;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Reads each model's declaration as it is parsed, and lets no instance begin that does not know its subject. */
@Component
final class ReadDeclarations extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomPreBPMNParseListeners() == null) {
            configuration.setCustomPreBPMNParseListeners(new ArrayList<>());
        }
        configuration.getCustomPreBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element element, ProcessDefinitionEntity definition) {
                Declaration.read(element, definition);
                ExecutionListener refuse = ReadDeclarations::refuseWithoutSubject;
                definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, refuse);
            }
        });
    }

    private static void refuseWithoutSubject(DelegateExecution execution) {
        var known = Declaration.of(execution.getProcessDefinitionId())
                .map(declaration -> execution.getVariable(declaration.subject()))
                .filter(subject -> subject.equals(execution.getProcessBusinessKey()));
        if (known.isEmpty()) {
            throw new IllegalStateException("An instance begins with its subject, which is also its business key");
        }
    }
}
