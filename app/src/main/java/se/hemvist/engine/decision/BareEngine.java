package se.hemvist.engine.decision;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Decided;

/** The DMN engine by itself: it answers and keeps nothing. */
@Component
final class BareEngine {

    private final RuleThatHeld held = new RuleThatHeld();
    private final FutureTask<DmnEngine> engine = new FutureTask<>(this::build);

    BareEngine() {
        // Its expression language takes seconds to load, so the start does not wait for it; nor does the first case.
        new Thread(engine, "decision-tables").start();
    }

    private DmnEngine build() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(held);
        return configuration.buildEngine();
    }

    DmnDecision parse(String key, InputStream file) {
        return engine().parseDecision(key, file);
    }

    /** @throws IllegalStateException when no rule, or more than one, holds */
    Decided ask(DmnDecision table, String id, int version, Map<String, Object> inputs) {
        engine().evaluateDecisionTable(table, inputs);
        var matching = held.take().getMatchingRules();
        if (matching.size() != 1) {
            throw new IllegalStateException(
                    "%s version %d: %d rules hold, not one".formatted(table.getKey(), version, matching.size()));
        }
        var rule = matching.get(0);
        var outputs = new HashMap<String, Object>();
        rule.getOutputEntries()
                .forEach((entry, output) ->
                        outputs.put(output.getOutputName(), output.getValue().getValue()));
        return new Decided(outputs, rule.getId(), id, version);
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
}
