package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.hemvist.conflict.SeverityInputs.ReasonGroup;

class PlacementConflictsTest {

    private static final Map<Nearness, String> SEVERITIES =
            Map.of(Nearness.SAME_HOME, "CRITICAL", Nearness.TOWN, "MODERATE", Nearness.FAR, Weighed.NONE);
    private static final Weigher WEIGHER =
            finding -> Weighed.of(Objects.requireNonNull(SEVERITIES.get(finding.nearness())), "Rule_Example", "table");

    @Test
    void whatWeighsNothingIsNoConflict() {
        assertThat(PlacementConflicts.weigh(List.of(finding(Nearness.FAR, "S", "one", World.FIRST)), WEIGHER))
                .isEmpty();
    }

    @Test
    void ofSeveralInOneStayTheWorstStaysWithTheCausesOfAll() {
        var findings = List.of(
                finding(Nearness.TOWN, "S", "one", World.FIRST), finding(Nearness.SAME_HOME, "S", "two", World.FIRST));

        assertThat(PlacementConflicts.weigh(findings, WEIGHER)).singleElement().satisfies(conflict -> {
            assertThat(conflict.severity()).isEqualTo(ConflictSeverity.CRITICAL);
            assertThat(conflict.finding().causes()).containsExactlyInAnyOrder(World.ref("one"), World.ref("two"));
        });
    }

    @Test
    void everyStayKeepsItsOwnUntilTheyAreGatheredByParty() {
        var findings = List.of(
                finding(Nearness.TOWN, "S1", "one", World.FIRST),
                finding(Nearness.SAME_HOME, "S2", "two", World.FIRST));

        var conflicts = PlacementConflicts.weigh(findings, WEIGHER);

        assertThat(conflicts).hasSize(2);
        assertThat(PlacementConflicts.worstPerParty(conflicts))
                .extracting(PlacementConflict::severity)
                .containsExactly(ConflictSeverity.CRITICAL);
    }

    @Test
    void ofTwoEquallyBadTheFirstNightDecides() {
        var findings = List.of(
                finding(Nearness.TOWN, "S1", "one", World.LAST), finding(Nearness.TOWN, "S2", "two", World.FIRST));

        var worst = PlacementConflicts.worstPerParty(PlacementConflicts.weigh(findings, WEIGHER));

        assertThat(worst).extracting(conflict -> conflict.finding().otherStay()).containsExactly("S2");
    }

    @Test
    void anAnswerThatTheTableDoesNotKnowIsNotTakenForNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Weighed.of("HARMLESS", "Rule_Example", "table"));
    }

    private static Finding finding(Nearness nearness, String stay, String cause, LocalDate first) {
        var inputs = new SeverityInputs(ConflictKind.KEEP_APART, nearness, ReasonGroup.GRAVE, null);
        return new Finding(
                inputs, Party.person("B"), stay, new Window(first, null), Set.of(World.ref(cause)), Set.of());
    }
}
