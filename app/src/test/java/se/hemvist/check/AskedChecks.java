package se.hemvist.check;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.engine.Processes;
import se.hemvist.processes.ConflictCheckSteps;

/** In the engine's stead: keeps the checks that were committed until the test works them off, page by page. */
final class AskedChecks implements Processes {

    private final Queue<String> checks = new ConcurrentLinkedQueue<>();
    private final ObjectProvider<ConflictCheckSteps> steps;
    private final TransactionTemplate transaction;

    AskedChecks(ObjectProvider<ConflictCheckSteps> steps, TransactionTemplate transaction) {
        this.steps = steps;
        this.transaction = transaction;
    }

    @Override
    public void start(String process, String subject) {
        if (process.equals("conflict-check")) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    checks.add(subject);
                }
            });
        }
    }

    @Override
    public void tell(String subject, String message) {}

    /** Works off whatever was committed until now. */
    void workOff() {
        for (var check = checks.poll(); check != null; check = checks.poll()) {
            work(check);
        }
    }

    /** As the job executor does: every page a transaction of its own. */
    void work(String check) {
        do {
            transaction.executeWithoutResult(status -> steps.getObject().judgeStays(check));
        } while (steps.getObject().moreStays(check));
    }

    /** The checks that wait, in the order of their facts. */
    Queue<String> waiting() {
        return checks;
    }
}
