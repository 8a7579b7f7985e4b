package se.hemvist.engine.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import se.hemvist.engine.form.FormBeans;
import se.hemvist.engine.model.Declaration;
import se.hemvist.engine.process.SubjectsOfProcesses;
import se.hemvist.engine.step.StepsBeans;

/**
 * Instances live for years on old models: whether every version that may still run finds its steps, its forms and its
 * subjects in the software of today.
 */
@Component
final class VersionCheck {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final StepsBeans steps;
    private final FormBeans forms;
    private final SubjectsOfProcesses subjects;

    VersionCheck(
            RepositoryService repository,
            RuntimeService runtime,
            StepsBeans steps,
            FormBeans forms,
            SubjectsOfProcesses subjects) {
        this.repository = repository;
        this.runtime = runtime;
        this.steps = steps;
        this.forms = forms;
        this.subjects = subjects;
    }

    /** What is missing, a Swedish sentence each. */
    List<String> missing() {
        var newest = repository.createProcessDefinitionQuery().latestVersion().list();
        return Stream.concat(newest.stream(), olderThatRun(newest))
                .flatMap(this::missingFor)
                .toList();
    }

    private Stream<ProcessDefinition> olderThatRun(List<ProcessDefinition> newest) {
        var known = newest.stream().map(ProcessDefinition::getId).toList();
        return repository.createProcessDefinitionQuery().list().stream()
                .filter(definition -> !known.contains(definition.getId()))
                .filter(definition -> runtime.createProcessInstanceQuery()
                                .processDefinitionId(definition.getId())
                                .count()
                        > 0);
    }

    private Stream<String> missingFor(ProcessDefinition definition) {
        var deployed = (ProcessDefinitionEntity)
                ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(definition.getId());
        var missing = new ArrayList<String>();
        if (Declaration.of(deployed).isEmpty()) {
            missing.add("modellen anger ingen egenskap ”subject”");
        } else {
            subjects.missing(definition.getKey()).ifPresent(missing::add);
        }
        missingSteps(definition).forEach(missing::add);
        missingForms(deployed).forEach(missing::add);
        return missing.stream().map(sentence -> "%s version %d: %s."
                .formatted(definition.getKey(), definition.getVersion(), sentence));
    }

    private Stream<String> missingSteps(ProcessDefinition definition) {
        return AskedStep.in(textOf(definition))
                .filter(asked -> !asked.isAnsweredBy(steps))
                .map(asked -> "inget svarar på %s".formatted(asked));
    }

    private String textOf(ProcessDefinition definition) {
        try (var model = repository.getProcessModel(definition.getId())) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Stream<String> missingForms(ProcessDefinitionEntity definition) {
        var tasks = definition.getTaskDefinitions().values().stream()
                .filter(task -> !forms.answersTask(task.getKey(), formOf(task)))
                .map(task -> "uppgiften %s har inget formulär eller ingen TaskForm".formatted(task.getKey()));
        var starts = Stream.ofNullable(definition.getStartFormDefinition())
                .flatMap(form -> Stream.ofNullable(form.getCamundaFormDefinitionKey()))
                .filter(form -> !forms.answersStart(form.getExpressionText()))
                .map(form -> "startformuläret %s har ingen StartForm".formatted(form.getExpressionText()));
        return Stream.concat(tasks, starts);
    }

    private static String formOf(TaskDefinition task) {
        var form = task.getFormDefinition().getCamundaFormDefinitionKey();
        return form == null ? "" : form.getExpressionText();
    }
}
