package se.hemvist.conflict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** The real table on the bare engine, without a database or a Spring context. */
public final class TableWeigher implements Weigher {

    /** Where the table is. */
    public static final String RESOURCE = "/processes/conflict-severity.dmn";

    private final AtomicReference<DmnDecisionTableEvaluationEvent> evaluated = new AtomicReference<>();
    private final DmnEngine engine;
    private final DmnDecision table;
    private final Map<Map<String, Object>, Optional<Weighed>> remembered = new ConcurrentHashMap<>();

    /** Reads the table. */
    public TableWeigher() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(evaluated::set));
        engine = configuration.buildEngine();
        try (var dmn = open()) {
            table = engine.parseDecision("conflict-severity", dmn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open() {
        return Objects.requireNonNull(TableWeigher.class.getResourceAsStream(RESOURCE), RESOURCE);
    }

    @Override
    public Optional<Weighed> weigh(Finding finding) {
        return weigh(finding.inputs().codes());
    }

    Optional<Weighed> weigh(Map<String, Object> codes) {
        return remembered.computeIfAbsent(codes, this::ask);
    }

    private Optional<Weighed> ask(Map<String, Object> codes) {
        String severity =
                engine.evaluateDecisionTable(table, codes).getSingleResult().getSingleEntry();
        var rule = Objects.requireNonNull(evaluated.get())
                .getMatchingRules()
                .get(0)
                .getId();
        return Weighed.of(severity, rule, table.getKey());
    }
}
