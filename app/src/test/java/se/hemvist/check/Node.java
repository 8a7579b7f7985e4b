package se.hemvist.check;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.Hemvist;

/** One node: the whole application on a database that it shares with others, its job executor running. */
final class Node implements AutoCloseable {

    private static final int PATIENCE = 20;

    private final ConfigurableApplicationContext context;
    private final AtomicInteger triedAgain = new AtomicInteger();

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * @param ids by which every node of the test knows the world's persons, networks and homes
     * @param parts that only this one has
     */
    static Node start(String database, StoredIds ids, List<String> settings, Class<?>... parts) {
        var all = Stream.concat(
                Stream.of(
                        "--server.port=0",
                        "--spring.datasource.url=" + database,
                        "--hemvist.keys=target/keys-of-tests",
                        "--camunda.bpm.generate-unique-process-engine-name=true",
                        "--camunda.bpm.generate-unique-process-application-name=true",
                        "--spring.jmx.enabled=false"),
                settings.stream());
        return new Node(new SpringApplicationBuilder(Hemvist.class, WorldParts.class)
                .sources(parts)
                .initializers(context -> context.getBeanFactory().registerSingleton("storedIds", ids))
                .run(all.toArray(String[]::new)));
    }

    <T> T part(Class<T> kind) {
        return context.getBean(kind);
    }

    JdbcClient jdbc() {
        return part(JdbcClient.class);
    }

    /** As anybody does at a page: who lost against somebody else's change presses again. */
    <T> T commit(Supplier<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return Objects.requireNonNull(part(TransactionTemplate.class).execute(status -> work.get()));
            } catch (ConcurrencyFailureException | OptimisticLockingException lost) {
                if (tries == PATIENCE) {
                    throw lost;
                }
                triedAgain.incrementAndGet();
                LockSupport.parkNanos(ThreadLocalRandom.current()
                        .nextLong(Duration.ofMillis(20).toNanos()));
            }
        }
    }

    /** Begins a sweep as the clock of each node does: of two who begin it at once one does. */
    void sweeps(String reason) {
        try {
            part(ConflictSweeps.class).begin(reason, true);
        } catch (DuplicateKeyException begunByTheOther) {
            triedAgain.incrementAndGet();
        }
    }

    /** How often somebody had to press again. */
    int triedAgain() {
        return triedAgain.get();
    }

    /** Takes no job from now on; those that it is at are done first. */
    void rest() {
        part(JobExecutor.class).shutdown();
    }

    void goOn() {
        part(JobExecutor.class).start();
    }

    @Override
    public void close() {
        context.close();
    }

    @Import({StoredWorld.class, StoredFacts.class, StoredAssessments.class})
    static class WorldParts {}

    /** Now and then a check takes its time between what it writes and its commit, so that another falls into it. */
    static class Hesitation {

        private static final long LONGEST = Duration.ofMillis(150).toNanos();

        @EventListener({ConflictOpened.class, ConflictCleared.class})
        void hesitate() {
            if (ThreadLocalRandom.current().nextInt(3) == 0) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST));
            }
        }
    }
}
