package se.hemvist.engine.identity;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import se.hemvist.engine.model.Declaration;

/** Which processes a role may start by their form, as the newest models declare it. */
@Component
final class StartableProcesses {

    private final RepositoryServiceImpl repository;

    StartableProcesses(RepositoryService repository) {
        this.repository = (RepositoryServiceImpl) repository;
    }

    List<String> by(String role) {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definition -> mayStart(role, definition))
                .map(ProcessDefinition::getKey)
                .toList();
    }

    private boolean mayStart(String role, ProcessDefinition definition) {
        var deployed = (ProcessDefinitionEntity) repository.getDeployedProcessDefinition(definition.getId());
        return Declaration.of(deployed)
                .filter(declared -> declared.starters().contains(role))
                .isPresent();
    }
}
