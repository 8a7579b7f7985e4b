package se.hemvist.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.conflict.VectorCase;
import se.hemvist.conflict.VectorCase.Expected;

/**
 * The policy's cases through the whole check: facts committed by the modules that own them, the proposed stay committed,
 * its check worked off: search, lock, rules, table.
 */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Import(CheckParts.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ConflictVectorsTest {

    @Autowired
    StoredWorld world;

    @Autowired
    AskedChecks checks;

    @Autowired
    CheckStays check;

    @Autowired
    Conflicts conflicts;

    @Autowired
    CurrentAnswers answers;

    @ParameterizedTest
    @MethodSource("se.hemvist.conflict.ConflictVectors#all")
    void answersAsThePolicySaysAndOpensTheSameConflictsFromEitherSide(VectorCase vector) {
        world.store(vector.facts(), vector.homes());
        checks.waiting().clear();

        var proposed = world.propose(vector.proposed());
        checks.workOff();

        assertThat(found(proposed)).isEqualTo(vector.conflicts());
        assertThat(answers.current(proposed).answer().value()).isEqualTo(vector.answer());
        var once = conflicts.openOfStays(Set.of(proposed));
        world.stays().forEach(check::judge);
        assertThat(conflicts.openOfStays(Set.of(proposed))).isEqualTo(once);
    }

    /** By the person of the other stay, or who knows the home; of several stays of one person the most severe. */
    private Set<Expected> found(String stay) {
        return conflicts.openOfStays(Set.of(stay)).stream()
                .map(conflict -> new Expected(
                        conflict.kind().name(),
                        conflict.otherThan(stay).map(world::personOf).orElseGet(() -> world.otherOf(conflict.id())),
                        conflict.severity().name()))
                .collect(Collectors.groupingBy(
                        conflict -> conflict.kind() + " " + conflict.with(),
                        Collectors.minBy(java.util.Comparator.comparing(
                                conflict -> se.hemvist.conflict.ConflictSeverity.valueOf(conflict.severity())))))
                .values()
                .stream()
                .flatMap(java.util.Optional::stream)
                .collect(Collectors.toSet());
    }
}
