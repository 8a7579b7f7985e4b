package se.hemvist.engine.form;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;
import se.hemvist.engine.OpenTask;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.Tasks;
import se.hemvist.engine.process.Acting;

/** Tasks for our own pages: with the user's own rights, and completed as Tasklist would, by submitting the form. */
@Component
final class FormTasks implements Tasks {

    private final TaskService tasks;
    private final FormService forms;
    private final Acting acting;

    FormTasks(TaskService tasks, FormService forms, Acting acting) {
        this.tasks = tasks;
        this.forms = forms;
        this.acting = acting;
    }

    @Override
    public List<OpenTask> of(String subject) {
        return acting.asNobody(() ->
                tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(subject)
                        .orderByTaskCreateTime()
                        .asc()
                        .list()
                        .stream()
                        .map(FormTasks::open)
                        .toList());
    }

    private static OpenTask open(Task task) {
        var due = Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null);
        return new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getName(), task.getAssignee(), due);
    }

    @Override
    public void claim(String task, String user) {
        asTheirs(user, task, () -> {
            tasks.claim(task, user);
            return true;
        });
    }

    @Override
    public void complete(String task, String user, Record command) {
        asTheirs(user, task, () -> {
            forms.submitTaskForm(task, submitted(command));
            return true;
        });
    }

    private static VariableMap submitted(Record command) {
        var values = Variables.createVariables();
        FormJson.MAPPER.valueToTree(command).properties().forEach(field -> {
            var value = field.getValue();
            if (!value.isNull()) {
                values.putValueTyped(
                        field.getKey(),
                        value.isContainerNode()
                                ? SpinValues.jsonValue(value.toString()).create()
                                : Variables.untypedValue(FormJson.MAPPER.convertValue(value, Object.class)));
            }
        });
        return values;
    }

    private void asTheirs(String user, String task, Supplier<Boolean> work) {
        try {
            var theirs =
                    acting.as(user, () -> tasks.createTaskQuery().taskId(task).count() > 0 && work.get());
            if (!theirs) {
                throw notTheirs();
            }
        } catch (FormFieldValidationException refused) {
            throw refusal(refused);
        } catch (TaskAlreadyClaimedException taken) {
            throw new Refusal("Någon annan har redan tagit uppgiften. Ladda om sidan.");
        } catch (AuthorizationException denied) {
            throw notTheirs();
        }
    }

    private static Refusal notTheirs() {
        return new Refusal("Uppgiften finns inte bland dina uppgifter. Ladda om sidan.");
    }

    private static Refusal refusal(FormFieldValidationException refused) {
        var sentence = Optional.ofNullable(refused.getMessage()).orElse("");
        return refused.getDetail() instanceof String field ? new Refusal(field, sentence) : new Refusal(sentence);
    }
}
