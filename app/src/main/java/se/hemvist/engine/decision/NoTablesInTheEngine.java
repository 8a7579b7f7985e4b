package se.hemvist.engine.decision;

import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.springframework.stereotype.Component;

/** Spares the process engine an expression language of its own: it keeps the tables but evaluates none. */
@Component
final class NoTablesInTheEngine extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var tables = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        tables.setFeelEngineFactory(Unspoken::new);
        configuration.setDmnEngineConfiguration(tables);
    }

    private static final class Unspoken implements FeelEngine {

        @Override
        public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
            throw refusal();
        }

        @Override
        public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext context) {
            throw refusal();
        }

        private static IllegalStateException refusal() {
            return new IllegalStateException("Decisions are evaluated outside the engine");
        }
    }
}
