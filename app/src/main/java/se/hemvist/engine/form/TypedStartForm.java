package se.hemvist.engine.form;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Stands in the place of the engine's own form of a start event; a process without one cannot be started by a form. */
final class TypedStartForm implements StartFormHandler {

    private final StartFormHandler parsed;
    private final TypedForms forms;

    TypedStartForm(StartFormHandler parsed, TypedForms forms) {
        this.parsed = parsed;
        this.forms = forms;
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        var data = parsed.createStartFormData(definition);
        return data.getCamundaFormRef() == null
                ? data
                : new ShownStartForm(
                        data, () -> forms.shownAtStart(data.getCamundaFormRef().getKey()));
    }

    @Override
    public void submitFormVariables(VariableMap values, VariableScope scope) {
        var instance = (ExecutionEntity) scope;
        var ref = parsed.createStartFormData(instance.getProcessDefinition()).getCamundaFormRef();
        if (ref == null) {
            throw new FormFieldValidationException(null, "Det här startas inte med ett formulär.");
        }
        forms.start(ref.getKey(), instance, values);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        // parsed already
    }
}
