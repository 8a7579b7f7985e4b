package se.hemvist.engine.decision;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
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
    private final RuleThatHeld held = new RuleThatHeld();
    private final FutureTask<DmnEngine> engine = new FutureTask<>(this::build);
    private final ConcurrentMap<String, DmnDecision> tables = new ConcurrentHashMap<>();
    private final ConcurrentMap<Question, Decided> answers = new ConcurrentHashMap<>();

    DecisionTables(RepositoryService repository, Acting acting) {
        this.repository = repository;
        this.acting = acting;
        // Its expression language takes seconds to load, so the start does not wait for it; nor does the first case.
        new Thread(engine, "decision-tables").start();
    }

    private DmnEngine build() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(held);
        return configuration.buildEngine();
    }

    private DmnEngine engine() {
        try {
            return engine.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
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
        engine().evaluateDecisionTable(table, question.inputs());
        DmnDecisionTableEvaluationEvent event = held.take();
        if (event.getMatchingRules().size() != 1) {
            throw new IllegalStateException("%s version %d: %d rules hold, not one"
                    .formatted(
                            definition.getKey(),
                            definition.getVersion(),
                            event.getMatchingRules().size()));
        }
        var rule = event.getMatchingRules().get(0);
        var outputs = new java.util.HashMap<String, Object>();
        rule.getOutputEntries()
                .forEach((id, output) ->
                        outputs.put(output.getOutputName(), output.getValue().getValue()));
        return new Decided(outputs, rule.getId(), definition.getId(), definition.getVersion());
    }

    private DmnDecision parse(DecisionDefinition definition) {
        var model = acting.asNobody(() -> repository.getDecisionModel(definition.getId()));
        return engine().parseDecision(definition.getKey(), model);
    }

    private record Question(String table, Map<String, Object> inputs) {}
}
