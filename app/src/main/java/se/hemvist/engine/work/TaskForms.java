package se.hemvist.engine.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;
import se.hemvist.engine.HandedIn;
import se.hemvist.engine.OpenForm;
import se.hemvist.engine.draft.FormRights;
import se.hemvist.engine.draft.HandIns;
import se.hemvist.engine.form.FormValues;
import se.hemvist.engine.process.Acting;
import se.hemvist.engine.process.OwnRights;

/** The forms of tasks. */
@Component
final class TaskForms {

    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final OwnRights rights;
    private final Acting acting;
    private final FormRights offers;
    private final HandIns handIns;
    private final OnlyOnce once;

    TaskForms(
            FormService forms,
            TaskService tasks,
            RuntimeService runtime,
            OwnRights rights,
            Acting acting,
            FormRights offers,
            HandIns handIns,
            OnlyOnce once) {
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
        this.rights = rights;
        this.acting = acting;
        this.offers = offers;
        this.handIns = handIns;
        this.once = once;
    }

    /** Within the rights of a user. */
    OpenForm open(String task) {
        var instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        var shown = forms.getTaskFormVariables(task, null, false);
        return new OpenForm(text(forms.getDeployedTaskForm(task)), withoutIds(instance, shown));
    }

    /** The engine adds the variables of the instance: an opaque id, which is nobody's business in a browser. */
    private String withoutIds(String instance, VariableMap shown) {
        var subject = acting.asNobody(() -> runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey());
        shown.values().removeIf(subject::equals);
        return FormValues.written(shown);
    }

    HandedIn handIn(String task, String user, String values) {
        var done = once.handIn(
                task,
                () -> rights.of(user, () -> {
                    takeAndSubmit(task, user, values);
                    return task;
                }));
        if (!mayKnow(done, user)) {
            throw OwnRights.notTheirs();
        }
        return done;
    }

    private void takeAndSubmit(String id, String user, String values) {
        var task = tasks.createTaskQuery().taskId(id).active().singleResult();
        if (task == null) {
            throw OwnRights.notTheirs();
        }
        if (task.getAssignee() == null) {
            tasks.claim(id, user);
        }
        forms.submitTaskForm(id, FormValues.read(values));
    }

    Optional<HandedIn> handedIn(String id, String user) {
        return handIns.find(id).filter(done -> mayKnow(done, user));
    }

    private boolean mayKnow(HandedIn done, String user) {
        return done.user().equals(user) || offers.wasOffered(user, done.id());
    }

    static String text(InputStream deployed) {
        try (deployed) {
            return new String(deployed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
