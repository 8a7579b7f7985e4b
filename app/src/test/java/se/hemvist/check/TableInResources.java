package se.hemvist.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import se.hemvist.engine.Decided;
import se.hemvist.engine.Decisions;

/** The seeded table, evaluated as the engine's edge does; or none, when nobody has deployed it. */
final class TableInResources implements Decisions {

    private final ThreadLocal<DmnDecisionTableEvaluationEvent> last = new ThreadLocal<>();
    private final Map<Map<String, Object>, Decided> remembered = new ConcurrentHashMap<>();
    private final DmnEngine engine;
    private final DmnDecision table;
    private final AtomicReference<Hold> hold = new AtomicReference<>();
    private volatile boolean missing;
    private volatile int version = 1;

    TableInResources() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(last::set));
        engine = configuration.buildEngine();
        try (var dmn = TableInResources.class.getResourceAsStream("/processes/conflict-severity.dmn")) {
            table = engine.parseDecision("conflict-severity", Objects.requireNonNull(dmn));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove() {
        missing = true;
    }

    void deploy() {
        missing = false;
    }

    /** Holds the next check that asks, between what it has read and what it is going to write. */
    Hold holdNext() {
        var next = new Hold(new CountDownLatch(1), new CountDownLatch(1));
        hold.set(next);
        return next;
    }

    /** One check that was stopped in its middle. */
    record Hold(CountDownLatch reached, CountDownLatch released) {

        void await() throws InterruptedException {
            assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();
        }

        void letGo() {
            released.countDown();
        }

        private void stop() {
            reached.countDown();
            try {
                assertThat(released.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    @Override
    public Decided decide(String decision, Map<String, Object> inputs) {
        if (missing) {
            throw new IllegalStateException("No table is deployed for " + decision);
        }
        var held = hold.getAndSet(null);
        if (held != null) {
            held.stop();
        }
        return remembered.computeIfAbsent(inputs, this::evaluate);
    }

    @Override
    public int version(String decision) {
        return version;
    }

    /** As if the coordinators had uploaded the table anew. */
    void upload() {
        version++;
    }

    private Decided evaluate(Map<String, Object> inputs) {
        engine.evaluateDecisionTable(table, inputs);
        var rule = Objects.requireNonNull(last.get()).getMatchingRules().get(0);
        var severity = rule.getOutputEntries().values().iterator().next();
        return new Decided(
                Map.of(severity.getOutputName(), severity.getValue().getValue()), rule.getId(), table.getKey(), 1);
    }
}
