package se.hemvist.check;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.engine.Processes;
import se.hemvist.processes.ConflictCheckSteps;
import se.hemvist.processes.ConflictSweepSteps;

/** In the engine's stead: keeps the checks that were committed until the test works them off, page by page. */
final class AskedChecks implements Processes {

    private final Queue<String> checks = new ConcurrentLinkedQueue<>();
    private final Queue<String> sweeps = new ConcurrentLinkedQueue<>();
    private final ObjectProvider<ConflictCheckSteps> steps;
    private final ObjectProvider<ConflictSweepSteps> sweepSteps;
    private final TransactionTemplate transaction;

    AskedChecks(
            ObjectProvider<ConflictCheckSteps> steps,
            ObjectProvider<ConflictSweepSteps> sweepSteps,
            TransactionTemplate transaction) {
        this.steps = steps;
        this.sweepSteps = sweepSteps;
        this.transaction = transaction;
    }

    @Override
    public void start(String process, String subject) {
        switch (process) {
            case "conflict-check" -> afterCommit(() -> checks.add(subject));
            case "conflict-sweep" -> afterCommit(() -> sweeps.add(subject));
            default -> {}
        }
    }

    private static void afterCommit(Runnable then) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                then.run();
            }
        });
    }

    @Override
    public void tell(String subject, String message) {}

    /** Works off whatever was committed until now. */
    void workOff() {
        for (var check = checks.poll(); check != null; check = checks.poll()) {
            work(check);
        }
    }

    /** Works off the sweeps that were begun. */
    void sweep() {
        while (!sweeps.isEmpty()) {
            sweepOne();
        }
    }

    /** The same, each by a hand of its own. */
    void sweepAtOnce() {
        CompletableFuture.allOf(sweeps.stream()
                        .map(sweep -> CompletableFuture.runAsync(this::sweepOne))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void sweepOne() {
        var id = Objects.requireNonNull(sweeps.poll());
        do {
            transaction.executeWithoutResult(status -> sweepSteps.getObject().judgeStays(id));
        } while (sweepSteps.getObject().moreStays(id));
    }

    /** The sweeps that wait. */
    Queue<String> sweeps() {
        return sweeps;
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
