package se.hemvist.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FewestMovesTest {

    @Test
    void movesTheOneWhomEverybodyClashesWith() {
        var stays = List.of("a", "b", "c", "d");

        var moved = FewestMoves.of(stays, List.of(Set.of("a", "b"), Set.of("b", "c"), Set.of("d", "b")));

        assertThat(moved).containsExactly("b");
    }

    @Test
    void movesTheFirstOfTwoThatAreEqual() {
        var moved = FewestMoves.of(List.of("planned", "lives there"), List.of(Set.of("lives there", "planned")));

        assertThat(moved).containsExactly("planned");
    }

    @Test
    void movesWhoeverClashesWithTheHomeItself() {
        var moved = FewestMoves.of(List.of("a", "b"), List.of(Set.of("b"), Set.of("a", "b")));

        assertThat(moved).containsExactly("b");
    }

    @Test
    void leavesEverybodyWhereNobodyClashes() {
        assertThat(FewestMoves.of(List.of("a", "b"), List.of())).isEmpty();
    }

    @Test
    void needsTwoMovesForThreeWhoAllClash() {
        var moved =
                FewestMoves.of(List.of("a", "b", "c"), List.of(Set.of("a", "b"), Set.of("b", "c"), Set.of("a", "c")));

        assertThat(moved).hasSize(2);
    }

    @Test
    void namesAllOfTooManyToTryEveryWay() {
        var stays = IntStream.range(0, 40).mapToObj(number -> "s" + number).toList();

        var moved = FewestMoves.of(stays, List.of(Set.of("s1", "s2"), Set.of("s7", "s9")));

        assertThat(moved).containsExactlyInAnyOrder("s1", "s2", "s7", "s9");
    }
}
