package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConflictVectorsTest {

    private static final Weigher WEIGHER = new TableWeigher();
    private static final Set<String> NOT_YET = ConflictVectors.notYet();

    @ParameterizedTest
    @MethodSource("expected")
    void judgesAndAnswersAsThePolicySays(VectorCase vector) {
        var conflicts = conflicts(vector);

        assertThat(codes(conflicts)).isEqualTo(vector.conflicts());
        assertThat(answer(vector, conflicts)).isEqualTo(vector.answer());
    }

    @ParameterizedTest
    @MethodSource("notYet")
    void aCaseThatPassesIsNoLongerListedAsNotYet(VectorCase vector) {
        var conflicts = conflicts(vector);

        assertThat(codes(conflicts).equals(vector.conflicts()) && answer(vector, conflicts) == vector.answer())
                .isFalse();
    }

    @Test
    void everyCaseListedAsNotYetExists() {
        var ids = ConflictVectors.all().stream().map(VectorCase::id).toList();

        assertThat(ids).containsAll(NOT_YET);
    }

    /** So that no failure can be hidden by listing it. */
    @ParameterizedTest
    @MethodSource("notYet")
    void aCaseListedAsNotYetExpectsAKindThatDoesNotExist(VectorCase vector) {
        var kinds = Stream.of(ConflictKind.values()).map(Enum::name).toList();

        assertThat(vector.conflicts())
                .extracting(VectorCase.Expected::kind)
                .isNotEmpty()
                .noneMatch(kinds::contains);
    }

    static Stream<VectorCase> expected() {
        return ConflictVectors.all().stream().filter(vector -> !NOT_YET.contains(vector.id()));
    }

    static Stream<VectorCase> notYet() {
        return ConflictVectors.all().stream().filter(vector -> NOT_YET.contains(vector.id()));
    }

    private static List<PlacementConflict> conflicts(VectorCase vector) {
        return PlacementConflicts.weigh(PlacementRules.judge(vector.proposed(), vector.facts()), WEIGHER);
    }

    private static Set<VectorCase.Expected> codes(List<PlacementConflict> conflicts) {
        return PlacementConflicts.worstPerParty(conflicts).stream()
                .map(VectorCase.Expected::of)
                .collect(Collectors.toSet());
    }

    private static ConflictAnswer.Value answer(VectorCase vector, List<PlacementConflict> conflicts) {
        return PlacementRules.answer(vector.proposed(), conflicts, vector.facts())
                .value();
    }
}
