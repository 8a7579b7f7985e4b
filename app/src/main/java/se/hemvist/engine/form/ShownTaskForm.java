package se.hemvist.engine.form;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.FormProperty;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.task.Task;
import org.springframework.util.function.SingletonSupplier;

/** What the engine knows of the form, and what the domain shows in it: read, and logged as read, only when asked for. */
final class ShownTaskForm implements TaskFormData {

    private final TaskFormData form;
    private final transient Supplier<List<FormField>> shown;

    ShownTaskForm(TaskFormData form, Supplier<List<FormField>> shown) {
        this.form = form;
        this.shown = SingletonSupplier.of(shown);
    }

    /** Outside a command the REST API asks only whether there are any, to choose a viewer; nothing is read for that. */
    @Override
    public List<FormField> getFormFields() {
        return Context.getCommandContext() == null ? List.of() : shown.get();
    }

    @Override
    public Task getTask() {
        return form.getTask();
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
