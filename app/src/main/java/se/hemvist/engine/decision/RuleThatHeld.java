package se.hemvist.engine.decision;

import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;

/** Hears which rules held in the evaluation that this thread just made; the result itself does not say. */
final class RuleThatHeld implements DmnDecisionTableEvaluationListener {

    private final ThreadLocal<DmnDecisionTableEvaluationEvent> last = new ThreadLocal<>();

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        last.set(event);
    }

    DmnDecisionTableEvaluationEvent take() {
        var event = last.get();
        last.remove();
        return event;
    }
}
