package se.hemvist.engine.process;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Apart;

/**
 * A transaction alone would not do: the engine would write what the part has started and told with the rest of the job, so
 * that a part which was undone had told it all the same, and one that was committed had not, where the job fails later.
 */
@Component
class PartOfAJob implements Apart {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    PartOfAJob(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    @Override
    public void run(Runnable part) {
        engine.getObject().getCommandExecutorTxRequiresNew().execute(context -> {
            part.run();
            return context;
        });
    }
}
