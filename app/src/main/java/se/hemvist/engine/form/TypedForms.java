package se.hemvist.engine.form;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.StartForm;
import se.hemvist.engine.Subject;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.draft.Drafts;
import se.hemvist.engine.draft.HandIns;
import se.hemvist.engine.model.Declaration;
import se.hemvist.engine.process.SubjectsOfProcesses;
import se.hemvist.engine.step.Wordless;

/** Shows and submits forms: values become a command, the command goes to its bean, and a refusal becomes an answer. */
@Component
class TypedForms {

    private static final Logger LOG = LoggerFactory.getLogger(TypedForms.class);

    private final FormBeans beans;
    private final CommandReader reader;
    private final Drafts drafts;
    private final HandIns handIns;
    private final SubjectsOfProcesses subjects;

    TypedForms(FormBeans beans, CommandReader reader, Drafts drafts, HandIns handIns, SubjectsOfProcesses subjects) {
        this.beans = beans;
        this.reader = reader;
        this.drafts = drafts;
        this.handIns = handIns;
        this.subjects = subjects;
    }

    List<FormField> shown(TaskEntity task) {
        var key = task.getTaskDefinitionKey();
        return answered(
                key, () -> ShownFields.of(this.<Record>taskForm(key).form().shown(subjectOf(task))));
    }

    List<FormField> shownAtStart(String form) {
        return answered(
                form, () -> ShownFields.of(this.<Record>startForm(form).form().shown()));
    }

    void submit(TaskEntity task, VariableMap values) {
        if (task.getDelegationState() != null) {
            throw new FormFieldValidationException(null, "En delegerad uppgift kan inte slutföras.");
        }
        refuseWhatIsAnothers(task);
        var key = task.getTaskDefinitionKey();
        answered(key, () -> carryOut(this.<Record>taskForm(key), task, values));
        remember(task, values);
        Context.getCommandContext().getSession(SubmittedTasks.class).add(task.getId());
    }

    /** The engine would let everybody who was offered the task complete it for the one who took it. */
    private static void refuseWhatIsAnothers(TaskEntity task) {
        var user = Context.getCommandContext().getAuthenticatedUserId();
        if (user != null && task.getAssignee() != null && !task.getAssignee().equals(user)) {
            throw new FormFieldValidationException(
                    null,
                    "En kollega har tagit uppgiften. Be kollegan lämna tillbaka den, eller låt kollegan göra den.");
        }
    }

    private void remember(TaskEntity task, VariableMap values) {
        var user = Context.getCommandContext().getAuthenticatedUserId();
        if (user != null) {
            var number = String.valueOf(task.getVariable(Declaration.CASE_NUMBER));
            drafts.handedIn(user, task.getId(), FormValues.written(values));
            handIns.note(task.getId(), user, task.getName(), new Subject(subjectOf(task), number));
        }
    }

    private <C extends Record> Object carryOut(Typed<TaskForm<?, C>> typed, TaskEntity task, VariableMap values) {
        C command = reader.read(values, commandOf(typed), () -> labelsOf(task));
        typed.form().submit(subjectOf(task), command);
        return command;
    }

    void start(String form, ExecutionEntity instance, VariableMap values) {
        var subject = answered(form, () -> carryOut(this.<Record>startForm(form), instance, values));
        var declared = Declaration.of(instance.getProcessDefinitionId()).orElseThrow();
        var tenant = subjects.of(declared.process()).tenantOf(subject.id());
        if (!tenant.equals(instance.getTenantId())) {
            throw new IllegalStateException("The subject and the one who starts belong to different tenants");
        }
        instance.setProcessBusinessKey(subject.id());
        instance.setVariable(declared.subject(), subject.id());
        instance.setVariable(Declaration.CASE_NUMBER, subject.caseNumber());
    }

    private <C extends Record> Subject carryOut(
            Typed<StartForm<?, C>> typed, ExecutionEntity instance, VariableMap values) {
        C command = reader.read(values, commandOf(typed), () -> labelsOf(instance));
        return typed.form().submit(command);
    }

    private static <T> T answered(String form, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            throw new FormFieldValidationException(refusal.field().orElse(null), refusal.sentence());
        } catch (RuntimeException failed) {
            var wordless = Wordless.of(form, failed);
            LOG.error("A form failed", wordless);
            throw wordless;
        }
    }

    @SuppressWarnings("unchecked") // the record was read from the bean's own declaration
    private <C extends Record> Typed<TaskForm<?, C>> taskForm(String key) {
        return (Typed<TaskForm<?, C>>) (Typed<?>) beans.task(key).orElseThrow();
    }

    @SuppressWarnings("unchecked") // as above
    private <C extends Record> Typed<StartForm<?, C>> startForm(String form) {
        return (Typed<StartForm<?, C>>) (Typed<?>) beans.start(form).orElseThrow();
    }

    @SuppressWarnings("unchecked") // the same declaration says both the bean's command and this
    private static <C extends Record> Class<C> commandOf(Typed<?> typed) {
        return (Class<C>) typed.command();
    }

    private static String subjectOf(TaskEntity task) {
        return task.getProcessInstance().getBusinessKey();
    }

    private static FieldLabels labelsOf(TaskEntity task) {
        var form = new GetDeployedTaskFormCmd(task.getId());
        return FieldLabels.of(Context.getCommandContext().runWithoutAuthorization(form));
    }

    private static FieldLabels labelsOf(ExecutionEntity instance) {
        var form = new GetDeployedStartFormCmd(instance.getProcessDefinitionId());
        return FieldLabels.of(Context.getCommandContext().runWithoutAuthorization(form));
    }
}
