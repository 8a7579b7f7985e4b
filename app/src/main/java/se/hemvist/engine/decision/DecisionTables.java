package se.hemvist.engine.decision;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Decided;
import se.hemvist.engine.Decisions;
import se.hemvist.engine.process.Acting;

/** Evaluates tables with the bare DMN engine, once for each version and input: they answer the same until replaced. */
@Component
final class DecisionTables implements Decisions {

    private static final int MOST_REMEMBERED = 10_000;

    private final RepositoryService repository;
    private final Acting acting;
    private final BareEngine engine;
    private final ConcurrentMap<String, DmnDecision> tables = new ConcurrentHashMap<>();
    private final ConcurrentMap<Question, Decided> answers = new ConcurrentHashMap<>();

    DecisionTables(RepositoryService repository, Acting acting, BareEngine engine) {
        this.repository = repository;
        this.acting = acting;
        this.engine = engine;
    }

    @Override
    public Decided decide(String decision, Map<String, Object> inputs) {
        var newest = newest(decision);
        if (answers.size() > MOST_REMEMBERED) {
            answers.clear();
        }
        return answers.computeIfAbsent(
                new Question(newest.getId(), Map.copyOf(inputs)), question -> evaluate(newest, question));
    }

    @Override
    public int version(String decision) {
        return newest(decision).getVersion();
    }

    private DecisionDefinition newest(String decision) {
        var found = acting.asNobody(() -> repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult());
        if (found == null) {
            throw new IllegalStateException("No table is deployed for " + decision);
        }
        return found;
    }

    private Decided evaluate(DecisionDefinition definition, Question question) {
        var table = tables.computeIfAbsent(question.table(), id -> parse(definition));
        return engine.ask(table, definition.getId(), definition.getVersion(), question.inputs());
    }

    private DmnDecision parse(DecisionDefinition definition) {
        return engine.parse(
                definition.getKey(), acting.asNobody(() -> repository.getDecisionModel(definition.getId())));
    }

    private record Question(String table, Map<String, Object> inputs) {}
}
