package se.hemvist.engine.form;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Stands in the place of the engine's own form of a task: shows from the domain, submits to it, sets no variable. */
final class TypedTaskForm implements TaskFormHandler {

    private final TaskFormHandler parsed;
    private final TypedForms forms;

    TypedTaskForm(TaskFormHandler parsed, TypedForms forms) {
        this.parsed = parsed;
        this.forms = forms;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return new ShownTaskForm(parsed.createTaskForm(task), () -> forms.shown(task));
    }

    @Override
    public void submitFormVariables(VariableMap values, VariableScope scope) {
        forms.submit((TaskEntity) scope, values);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        // parsed already
    }
}
