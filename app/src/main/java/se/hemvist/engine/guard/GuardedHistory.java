package se.hemvist.engine.guard;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** Puts the guard in the place of the engine's own writer, and closes what has no use here. */
@Component
@DependsOnDatabaseInitialization // the engine checks its schema as it starts, so the migrations come first
final class GuardedHistory extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setEnableDefaultDbHistoryEventHandler(false);
        configuration.getCustomHistoryEventHandlers().add(new AllowedHistory());
        configuration.setStandaloneTasksEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setEnableScriptEngineCaching(false);
    }
}
