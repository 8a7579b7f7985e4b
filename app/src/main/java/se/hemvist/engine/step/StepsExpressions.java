package se.hemvist.engine.step;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.stereotype.Component;

/** Gives the engine expressions that reach steps and instance variables only: no bean, no execution, no task. */
@Component
final class StepsExpressions extends AbstractProcessEnginePlugin {

    private final StepsBeans steps;

    StepsExpressions(StepsBeans steps) {
        this.steps = steps;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new JuelExpressionManager() {
            @Override
            protected ELResolver createElResolver() {
                return new StepsResolver(steps);
            }
        });
    }
}
