package se.hemvist.engine.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Deploys processes with their forms as one; plants a decision table only where there is none. */
@Component
final class DeployedModels {

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;
    private final String processes;
    private final String forms;
    private final String decisions;

    DeployedModels(
            RepositoryService repository,
            ResourcePatternResolver resources,
            @Value("${hemvist.models.processes:classpath*:/processes/**/*.bpmn}") String processes,
            @Value("${hemvist.models.forms:classpath*:/forms/**/*.form}") String forms,
            @Value("${hemvist.models.decisions:classpath*:/processes/**/*.dmn}") String decisions) {
        this.repository = repository;
        this.resources = resources;
        this.processes = processes;
        this.forms = forms;
        this.decisions = decisions;
    }

    void deploy() {
        var models = repository.createDeployment().name("hemvist").enableDuplicateFiltering(false);
        var found = find(processes);
        found.forEach(model -> add(models, model));
        find(forms).forEach(form -> add(models, form));
        if (!found.isEmpty()) {
            models.deploy();
        }
        find(decisions).forEach(this::plant);
    }

    /** The table belongs to the coordinators from then on: a release never replaces what they have uploaded. */
    private void plant(Resource table) {
        for (var key : keysOf(table)) {
            if (repository
                            .createDecisionDefinitionQuery()
                            .decisionDefinitionKey(key)
                            .count()
                    == 0) {
                add(repository.createDeployment().name(key).enableDuplicateFiltering(false), table)
                        .deploy();
            }
        }
    }

    private static List<String> keysOf(Resource table) {
        try (var content = table.getInputStream()) {
            return Dmn.readModelFromStream(content).getModelElementsByType(Decision.class).stream()
                    .map(Decision::getId)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DeploymentBuilder add(DeploymentBuilder deployment, Resource resource) {
        try (var content = resource.getInputStream()) {
            return deployment.addInputStream(nameOf(resource), content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In an order that is the same everywhere, so that several nodes deploy the same. */
    private List<Resource> find(String pattern) {
        try {
            return Arrays.stream(resources.getResources(pattern))
                    .sorted(Comparator.comparing(DeployedModels::nameOf))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String nameOf(Resource resource) {
        return Objects.requireNonNull(resource.getFilename(), "A model is a file");
    }
}
