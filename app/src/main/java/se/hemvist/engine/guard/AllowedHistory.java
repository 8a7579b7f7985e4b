package se.hemvist.engine.guard;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.model.Declaration;

/**
 * Stands before the engine's history. Every change of a variable passes here in its own transaction, so what is not
 * allowed is thrown and never written, neither to the history nor to the runtime tables.
 */
final class AllowedHistory implements HistoryEventHandler {

    private static final int LONGEST_VALUE = 64;

    private final HistoryEventHandler database = new DbHistoryEventHandler();

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricFormPropertyEventEntity) {
            return;
        }
        if (event instanceof HistoricVariableUpdateEventEntity variable) {
            guard(variable);
        }
        if (event instanceof HistoricTaskInstanceEventEntity task && task.getProcessDefinitionId() == null) {
            throw new ProcessEngineException("A task belongs to a process");
        }
        if (event instanceof HistoricDecisionEvaluationEvent decision) {
            forgetInputs(decision.getRootHistoricDecisionInstance());
            decision.getRequiredHistoricDecisionInstances().forEach(AllowedHistory::forgetInputs);
        }
        database.handleEvent(event);
    }

    private static void forgetInputs(HistoricDecisionInstanceEntity decision) {
        decision.setInputs(List.of());
    }

    private static void guard(HistoricVariableUpdateEventEntity variable) {
        if (variable.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_DELETE)
                || variable.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE)) {
            return;
        }
        if (!variable.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_CREATE)) {
            throw refused("is written once");
        }
        if (variable.getTaskId() != null
                || variable.getExecutionId() == null
                || !variable.getExecutionId().equals(variable.getProcessInstanceId())) {
            throw refused("belongs to the whole instance");
        }
        if (!isAllowed(variable)) {
            throw refused("is the subject or the case number");
        }
    }

    private static boolean isAllowed(HistoricVariableUpdateEventEntity variable) {
        var instance = beginning(variable.getExecutionId());
        var value = variable.getTextValue();
        if (instance == null
                || value == null
                || value.length() > LONGEST_VALUE
                || !"string".equals(variable.getSerializerName())) {
            return false;
        }
        return Declaration.of(instance.getProcessDefinitionId())
                .filter(declaration -> variable.getVariableName().equals(Declaration.CASE_NUMBER)
                        || variable.getVariableName().equals(declaration.subject())
                                && value.equals(instance.getBusinessKey()))
                .isPresent();
    }

    /** The instance, if it is this very command that begins it: a removed variable cannot be written again. */
    private static @Nullable ExecutionEntity beginning(String id) {
        var cached = Context.getCommandContext()
                .getDbEntityManager()
                .getDbEntityCache()
                .getCachedEntity(ExecutionEntity.class, id);
        return cached != null && cached.getEntityState() == DbEntityState.TRANSIENT
                ? (ExecutionEntity) cached.getEntity()
                : null;
    }

    private static ProcessEngineException refused(String rule) {
        return new ProcessEngineException("A variable " + rule + "; no other value enters the engine");
    }
}
