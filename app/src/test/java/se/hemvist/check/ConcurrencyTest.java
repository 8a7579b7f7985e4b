package se.hemvist.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.conflict.ConflictKind;

/** No interleaving leaves two conflicting stays without an open conflict, or with two; on PostgreSQL, with real threads. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import(PostgresParts.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ConcurrencyTest {

    private static final int RETRIES = 20;

    @Autowired
    StoredWorld world;

    @Autowired
    AskedChecks checks;

    @Autowired
    Conflicts conflicts;

    @Autowired
    CurrentAnswers answers;

    @Autowired
    TableInResources table;

    private final ExecutorService people = Executors.newFixedThreadPool(3);

    @BeforeEach
    void storeTwoRivals() {
        world.store(Rivals.world(), Rivals.HOMES);
        checks.waiting().clear();
    }

    @AfterEach
    void stop() {
        people.shutdownNow();
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void twoWhoReserveInTheSameMomentOpenOneConflict(int schedule) throws Exception {
        world.rivalry("G1", "G2");
        checks.waiting().clear();

        var stays = atOnce(schedule, () -> reserveAndCheck("A"), () -> reserveAndCheck("B"));

        assertThat(rivalConflicts(stays)).hasSize(1);
        assertThat(stays)
                .allSatisfy(stay ->
                        assertThat(answers.current(stay).answer().value()).isEqualTo(Value.DO_NOT_PLACE));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void aRivalryClosedAndReopenedAcrossRunningChecksLeavesOneOpenConflict(int schedule) throws Exception {
        var stays = Set.of(reserve("A"), reserve("B"));
        var first = world.rivalry("G1", "G2");
        checks.workOff();

        atOnce(
                schedule,
                () -> {
                    world.end(first);
                    world.rivalry("G1", "G2");
                    return work();
                },
                this::work,
                this::work);
        checks.workOff();

        assertThat(rivalConflicts(stays)).hasSize(1);
    }

    @Test
    void aCheckThatReadBeforeTheReopeningCannotClearWhatTheNextOneFound() throws Exception {
        var stays = Set.of(reserve("A"), reserve("B"));
        var rivalry = world.rivalry("G1", "G2");
        checks.workOff();
        var held = table.holdNext();

        world.end(rivalry);
        var early = people.submit(this::work);
        held.await();
        world.rivalry("G1", "G2");
        var late = people.submit(this::work);
        assertThatThrownBy(() -> late.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        held.letGo();
        early.get();
        late.get();

        assertThat(rivalConflicts(stays)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void aRivalryReopenedAndClosedAcrossRunningChecksLeavesNone(int schedule) throws Exception {
        var stays = Set.of(reserve("A"), reserve("B"));

        atOnce(
                schedule,
                () -> {
                    world.end(world.rivalry("G1", "G2"));
                    return work();
                },
                this::work,
                this::work);
        checks.workOff();

        assertThat(rivalConflicts(stays)).isEmpty();
    }

    /** How many are tried; the profile soak tries many more. */
    static IntStream schedules() {
        return IntStream.rangeClosed(1, Integer.getInteger("hemvist.schedules", 24));
    }

    /** The home, which has no permit, is in conflict with everybody; that is beside the point here. */
    private List<ConflictView> rivalConflicts(Collection<String> stays) {
        return conflicts.openOfStays(stays).stream()
                .filter(conflict -> conflict.kind() == ConflictKind.RIVAL_NETWORKS)
                .toList();
    }

    private String reserve(String person) {
        return world.propose(Rivals.reserved(person, Rivals.WITHOUT_PERMIT));
    }

    private String reserveAndCheck(String person) {
        var stay = reserve(person);
        work();
        return stay;
    }

    /** Works off what waits, and looks again for a while: the other threads are still committing. */
    private String work() {
        for (int looked = 0; looked < RETRIES; looked++) {
            for (var check = checks.waiting().poll();
                    check != null;
                    check = checks.waiting().poll()) {
                workUntilDone(check);
            }
            LockSupport.parkNanos(500_000);
        }
        return "";
    }

    /** As the job executor does: who lost a deadlock tries again. */
    private void workUntilDone(String check) {
        for (int tries = 1; ; tries++) {
            try {
                checks.work(check);
                return;
            } catch (ConcurrencyFailureException lost) {
                if (tries == RETRIES) {
                    throw lost;
                }
            }
        }
    }

    @SafeVarargs
    private List<String> atOnce(int schedule, Callable<String>... work) throws Exception {
        var random = new Random(schedule);
        var start = new CyclicBarrier(work.length);
        var done = new ArrayList<Future<String>>();
        for (var one : work) {
            var pause = random.nextInt(8) * 500_000L;
            done.add(people.submit(() -> {
                start.await();
                LockSupport.parkNanos(pause);
                return one.call();
            }));
        }
        var results = new ArrayList<String>();
        for (var one : done) {
            results.add(one.get());
        }
        return results;
    }
}
