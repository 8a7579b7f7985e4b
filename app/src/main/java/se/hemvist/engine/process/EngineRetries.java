package se.hemvist.engine.process;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Retries;

/** Gives jobs without retries one more; their incidents close by that, and open anew when they fail. */
@Component
class EngineRetries implements Retries {

    private static final int MOST = 1000;

    private final ManagementService management;
    private final Acting acting;

    EngineRetries(ManagementService management, Acting acting) {
        this.management = management;
        this.acting = acting;
    }

    @Override
    public int again(String process) {
        return acting.asNobody(() -> {
            var jobs =
                    management.createJobQuery().processDefinitionKey(process).noRetriesLeft().listPage(0, MOST).stream()
                            .map(Job::getId)
                            .toList();
            if (!jobs.isEmpty()) {
                management.setJobRetries(1).jobIds(jobs).dueDate(new Date()).execute();
            }
            return jobs.size();
        });
    }
}
