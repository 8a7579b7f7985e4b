package se.hemvist.engine.decision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Decided;
import se.hemvist.engine.TableFiles;
import se.hemvist.engine.TableInForce;
import se.hemvist.engine.TableOnTrial;
import se.hemvist.engine.TableText;
import se.hemvist.engine.process.Acting;

/** The tables as the engine keeps them: every version stays, the newest holds. */
@Component
final class DeployedTables implements TableFiles {

    private static final int NO_VERSION_YET = 0;

    private final RepositoryService repository;
    private final Acting acting;
    private final BareEngine engine;

    DeployedTables(RepositoryService repository, Acting acting, BareEngine engine) {
        this.repository = repository;
        this.acting = acting;
        this.engine = engine;
    }

    @Override
    public TableInForce inForce(String decision) {
        return acting.asNobody(() -> {
            var newest = newest(decision);
            var deployment = repository
                    .createDeploymentQuery()
                    .deploymentId(newest.getDeploymentId())
                    .singleResult();
            return new TableInForce(
                    newest.getVersion(), deployment.getDeploymentTime().toInstant());
        });
    }

    @Override
    public byte[] file(String decision, int version) {
        return acting.asNobody(() -> {
            var definition = repository
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey(decision)
                    .decisionDefinitionVersion(version)
                    .singleResult();
            try (var file = repository.getDecisionModel(definition.getId())) {
                return file.readAllBytes();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    @Override
    public TableText read(String decision, byte[] file) {
        return ReadTables.read(decision, file);
    }

    @Override
    public TableOnTrial tryOut(String decision, byte[] file) {
        var table = engine.parse(decision, new ByteArrayInputStream(file));
        var answers = new ConcurrentHashMap<Map<String, Object>, Decided>();
        return inputs -> answers.computeIfAbsent(
                Map.copyOf(inputs), asked -> engine.ask(table, decision, NO_VERSION_YET, asked));
    }

    @Override
    public int putInForce(String decision, byte[] file) {
        return acting.asNobody(() -> {
            repository
                    .createDeployment()
                    .name(decision)
                    .addInputStream(decision + ".dmn", new ByteArrayInputStream(file))
                    .deploy();
            return newest(decision).getVersion();
        });
    }

    private DecisionDefinition newest(String decision) {
        var found = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult();
        if (found == null) {
            throw new IllegalStateException("No table is deployed for " + decision);
        }
        return found;
    }
}
