package se.hemvist.engine.work;

import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;
import se.hemvist.engine.draft.FormRights;
import se.hemvist.engine.process.Acting;

/** The forms of tasks that are done, as they were deployed with their models. */
@Component
final class PastForms {

    private final HistoryService history;
    private final RepositoryService repository;
    private final FormRights offers;
    private final Acting acting;

    PastForms(HistoryService history, RepositoryService repository, FormRights offers, Acting acting) {
        this.history = history;
        this.repository = repository;
        this.offers = offers;
        this.acting = acting;
    }

    Optional<String> schema(String task, String user) {
        return offers.wasOffered(user, task) ? acting.asNobody(() -> schema(task)) : Optional.empty();
    }

    private Optional<String> schema(String task) {
        var past = history.createHistoricTaskInstanceQuery().taskId(task).singleResult();
        return past == null ? Optional.empty() : deployed(past);
    }

    private Optional<String> deployed(HistoricTaskInstance task) {
        var deployment =
                repository.getProcessDefinition(task.getProcessDefinitionId()).getDeploymentId();
        var file = "/" + kebab(task.getTaskDefinitionKey()) + ".form";
        return repository.getDeploymentResourceNames(deployment).stream()
                .filter(name -> ("/" + name).endsWith(file))
                .findFirst()
                .map(name -> TaskForms.text(repository.getResourceAsStream(deployment, name)));
    }

    /** A form is named as its task. */
    private static String kebab(String task) {
        return task.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
