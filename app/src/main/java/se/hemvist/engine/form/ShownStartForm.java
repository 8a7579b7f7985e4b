package se.hemvist.engine.form;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.FormProperty;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.util.function.SingletonSupplier;

/** What the engine knows of the form, and what the domain shows in it: read, and logged as read, only when asked for. */
final class ShownStartForm implements StartFormData {

    private final StartFormData form;
    private final transient Supplier<List<FormField>> shown;

    ShownStartForm(StartFormData form, Supplier<List<FormField>> shown) {
        this.form = form;
        this.shown = SingletonSupplier.of(shown);
    }

    /** Outside a command the REST API asks only whether there are any, to choose a viewer; nothing is read for that. */
    @Override
    public List<FormField> getFormFields() {
        return Context.getCommandContext() == null ? List.of() : shown.get();
    }

    @Override
    public ProcessDefinition getProcessDefinition() {
        return form.getProcessDefinition();
    }

    @Override
    public String getFormKey() {
        return form.getFormKey();
    }

    @Override
    public CamundaFormRef getCamundaFormRef() {
        return form.getCamundaFormRef();
    }

    @Override
    public String getDeploymentId() {
        return form.getDeploymentId();
    }

    @Override
    @SuppressWarnings("deprecation") // the type is, and the interface of the engine still asks for it
    public List<FormProperty> getFormProperties() {
        return form.getFormProperties();
    }
}
