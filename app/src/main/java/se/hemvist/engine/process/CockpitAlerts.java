package se.hemvist.engine.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Alerts;

/** An alert is an incident of the engine, so that Cockpit shows it without our help. */
@Component
@Transactional
class CockpitAlerts implements Alerts {

    private final RuntimeService runtime;
    private final Acting acting;

    CockpitAlerts(RuntimeService runtime, Acting acting) {
        this.runtime = runtime;
        this.acting = acting;
    }

    @Override
    public String raise(String type, String message) {
        var context = Context.getBpmnExecutionContext();
        if (context == null) {
            throw new IllegalStateException("An alert is raised by a service task");
        }
        var execution = context.getExecution().getId();
        // The engine resolves incidents by this word, not by their id: without one of its own, none is found.
        var configuration = UUID.randomUUID().toString();
        return acting.asNobody(() -> runtime.createIncident(type, execution, configuration, message))
                .getId();
    }

    @Override
    public void resolve(String incident) {
        acting.asNobody(() -> {
            if (runtime.createIncidentQuery().incidentId(incident).count() > 0) {
                runtime.resolveIncident(incident);
            }
            return incident;
        });
    }
}
