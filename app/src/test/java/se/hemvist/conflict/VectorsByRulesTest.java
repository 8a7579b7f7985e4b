package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The policy's cases by the rules and the table alone: when this passes and the whole check does not, the search is wrong. */
class VectorsByRulesTest {

    private static final Weigher WEIGHER = new TableWeigher();

    @ParameterizedTest
    @MethodSource("se.hemvist.conflict.ConflictVectors#all")
    void judgesAndAnswersAsThePolicySays(VectorCase vector) {
        var conflicts = conflicts(vector);

        assertThat(codes(conflicts)).isEqualTo(vector.conflicts());
        assertThat(answer(vector, conflicts)).isEqualTo(vector.answer());
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
