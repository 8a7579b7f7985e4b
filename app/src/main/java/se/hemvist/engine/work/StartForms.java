package se.hemvist.engine.work;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import se.hemvist.engine.FormDrafts;
import se.hemvist.engine.HandedIn;
import se.hemvist.engine.OpenForm;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.Startable;
import se.hemvist.engine.Subject;
import se.hemvist.engine.draft.Drafts;
import se.hemvist.engine.draft.HandIns;
import se.hemvist.engine.form.FormBeans;
import se.hemvist.engine.form.FormValues;
import se.hemvist.engine.model.Declaration;
import se.hemvist.engine.process.Acting;
import se.hemvist.engine.process.OwnRights;

/** The forms that start something. */
@Component
final class StartForms {

    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final int MOST = 100;

    private final FormService forms;
    private final RepositoryService repository;
    private final HistoryService history;
    private final OwnRights rights;
    private final Acting acting;
    private final FormBeans beans;
    private final Drafts drafts;
    private final HandIns handIns;
    private final OnlyOnce once;

    StartForms(
            FormService forms,
            RepositoryService repository,
            HistoryService history,
            OwnRights rights,
            Acting acting,
            FormBeans beans,
            Drafts drafts,
            HandIns handIns,
            OnlyOnce once) {
        this.forms = forms;
        this.repository = repository;
        this.history = history;
        this.rights = rights;
        this.acting = acting;
        this.beans = beans;
        this.drafts = drafts;
        this.handIns = handIns;
        this.once = once;
    }

    List<Startable> of(String user) {
        return rights.of(user, () -> startable().listPage(0, MOST)).stream()
                .map(definition -> new Startable(definition.getKey(), definition.getName()))
                .sorted(Comparator.comparing(Startable::name))
                .toList();
    }

    OpenForm open(String process, String user) {
        return rights.of(user, () -> {
            var definition = definition(process).getId();
            return new OpenForm(
                    TaskForms.text(forms.getDeployedStartForm(definition)),
                    FormValues.written(forms.getStartFormVariables(definition)));
        });
    }

    HandedIn start(String process, String key, String user, String values) {
        var done = once.handIn(
                key,
                () -> rights.of(user, () -> {
                    var definition = definition(process);
                    var started = forms.submitStartForm(definition.getId(), FormValues.read(values));
                    drafts.delete(user, FormDrafts.startOf(process));
                    var form = forms.getStartFormData(definition.getId())
                            .getCamundaFormRef()
                            .getKey();
                    handIns.note(key, user, definition.getName(), beans.receipt(form, subjectOf(started)));
                    return key;
                }));
        if (!done.user().equals(user)) {
            throw notTheirs();
        }
        return done;
    }

    Optional<HandedIn> lately(String process, String user) {
        return of(user).stream()
                .filter(startable -> startable.process().equals(process))
                .findFirst()
                .flatMap(startable -> handIns.latest(user, startable.name(), LATELY));
    }

    /** In history, because what is started may have ended at once. */
    private Subject subjectOf(ProcessInstance started) {
        var number = acting.asNobody(() -> history.createHistoricVariableInstanceQuery()
                .processInstanceId(started.getId())
                .variableName(Declaration.CASE_NUMBER)
                .singleResult()
                .getValue());
        return new Subject(started.getBusinessKey(), String.valueOf(number));
    }

    private ProcessDefinition definition(String process) {
        return Optional.ofNullable(startable().processDefinitionKey(process).singleResult())
                .orElseThrow(StartForms::notTheirs);
    }

    private ProcessDefinitionQuery startable() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .active()
                .startableInTasklist()
                .startablePermissionCheck();
    }

    private static Refusal notTheirs() {
        return new Refusal("Du har ingen roll som får starta detta. Be din chef om rätt behörighet.");
    }
}
