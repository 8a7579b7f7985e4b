package se.hemvist.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.conflict.ConflictKind;
import se.hemvist.conflict.KeepApart;
import se.hemvist.engine.Refusal;
import se.hemvist.person.MergedMeanwhile;

/** Two records are merged while somebody writes of the one that goes: nothing is lost, and the conflict is found. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Import(CheckParts.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MergingAtOnceTest {

    private static final int TRIES = Integer.getInteger("hemvist.merges", 4);

    @Autowired
    StoredWorld world;

    @Autowired
    AskedChecks checks;

    @Autowired
    Conflicts conflicts;

    @Autowired
    TransactionTemplate transaction;

    private final ExecutorService people = Executors.newFixedThreadPool(3);

    @BeforeEach
    void storeTwoRivalsAndAThirdRecord() {
        world.store(Rivals.world(), Rivals.HOMES);
        checks.waiting().clear();
        world.rivalry("G1", "G2");
    }

    @AfterEach
    void stop() {
        people.shutdownNow();
    }

    @Test
    void whoWroteOfTheRecordThatWentIsToldAndNothingIsKept() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    place("C");
                    merged();
                }))
                .isInstanceOf(MergedMeanwhile.class);

        var rival = place("B");
        var stay = place("A");
        checks.workOff();
        assertThat(ofKind(ConflictKind.RIVAL_NETWORKS, rival))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.stays()).contains(stay));
    }

    /** In another transaction, which ends before the one that is open does. */
    private void merged() {
        try {
            people.submit(() -> world.merge("C", "A")).get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void aStayThatIsPlacedWhileItsPersonIsMergedMeetsTheRival(int schedule) throws Exception {
        var rival = place("B");

        var stays = atOnce(schedule, this::placeUnderWhicheverNumberHolds, this::merge, this::work);
        checks.workOff();

        assertThat(ofKind(ConflictKind.RIVAL_NETWORKS, rival))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.stays()).contains(stays.get(0)));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void aFactThatIsRecordedWhileItsPersonIsMergedIsFound(int schedule) throws Exception {
        var stay = place("A");
        var other = place("B");

        atOnce(schedule, this::keepApartUnderWhicheverNumberHolds, this::merge, this::work);
        checks.workOff();

        assertThat(ofKind(ConflictKind.KEEP_APART, other))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.stays()).contains(stay));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void ofTwoWhoMergeTheSameAtOnceOneIsTold(int schedule) throws Exception {
        var done = atOnce(schedule, this::merge, this::merge);

        assertThat(done).containsExactlyInAnyOrder("merged", "told");
    }

    /** The three share as many as a build plays of everything else. */
    static IntStream schedules() {
        return IntStream.rangeClosed(1, Integer.getInteger("hemvist.schedules", 36) / 3);
    }

    private String placeUnderWhicheverNumberHolds() {
        return again(() -> {
            try {
                return place("C");
            } catch (MergedMeanwhile told) {
                return place("A");
            }
        });
    }

    private String keepApartUnderWhicheverNumberHolds() {
        return again(() -> {
            try {
                return world.keepApart("B", "C", KeepApart.Reason.THREAT);
            } catch (MergedMeanwhile told) {
                return world.keepApart("B", "A", KeepApart.Reason.THREAT);
            }
        });
    }

    private String merge() {
        return again(() -> {
            try {
                return world.merge("C", "A") ? "merged" : "told";
            } catch (Refusal | DuplicateKeyException told) {
                return "told";
            }
        });
    }

    private String place(String person) {
        return world.propose(Rivals.reserved(person, Rivals.WITHOUT_PERMIT));
    }

    private List<ConflictView> ofKind(ConflictKind kind, String stay) {
        return conflicts.openOfStays(Set.of(stay)).stream()
                .filter(conflict -> conflict.kind() == kind)
                .toList();
    }

    private String work() {
        for (int looked = 0; looked < TRIES; looked++) {
            var check = checks.waiting().poll();
            if (check != null) {
                again(() -> {
                    checks.work(check);
                    return "";
                });
            }
            LockSupport.parkNanos(500_000);
        }
        return "";
    }

    /** Who lost a deadlock tries again, as a job and a user do. */
    private static String again(Callable<String> work) {
        for (int tries = 1; ; tries++) {
            try {
                return work.call();
            } catch (ConcurrencyFailureException lost) {
                if (tries == TRIES) {
                    throw lost;
                }
            } catch (RuntimeException failed) {
                throw failed;
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
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
