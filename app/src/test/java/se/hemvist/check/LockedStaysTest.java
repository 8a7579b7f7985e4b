package se.hemvist.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.conflict.ConflictKind;

/** Why a check locks, in the one order that shows it; {@link NoInterleavingMissesAConflictTest} tries the others. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import(PostgresParts.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LockedStaysTest {

    @Autowired
    StoredWorld world;

    @Autowired
    AskedChecks checks;

    @Autowired
    Conflicts conflicts;

    @Autowired
    TableInResources table;

    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        people.shutdownNow();
    }

    @Test
    void aCheckThatReadBeforeTheReopeningCannotClearWhatTheNextOneFound() throws Exception {
        world.store(Rivals.world(), Rivals.HOMES);
        checks.waiting().clear();
        var stays = Set.of(
                world.propose(Rivals.reserved("A", Rivals.WITHOUT_PERMIT)),
                world.propose(Rivals.reserved("B", Rivals.WITHOUT_PERMIT)));
        var rivalry = world.rivalry("G1", "G2");
        checks.workOff();
        var held = table.holdNext();

        world.end(rivalry);
        var early = people.submit(checks::workOff);
        held.await();
        world.rivalry("G1", "G2");
        var late = people.submit(checks::workOff);
        assertThatThrownBy(() -> late.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        held.letGo();
        early.get();
        late.get();

        assertThat(conflicts.openOfStays(stays))
                .filteredOn(conflict -> conflict.kind() == ConflictKind.RIVAL_NETWORKS)
                .hasSize(1);
    }
}
