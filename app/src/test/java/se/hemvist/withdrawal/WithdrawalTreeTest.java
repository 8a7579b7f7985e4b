package se.hemvist.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.hemvist.workspace.Withdrawable;
import se.hemvist.workspace.Withdrawable.Standing;

class WithdrawalTreeTest {

    private final Withdrawable application = part("application", null, Standing.OPEN);
    private final Withdrawable proposal = part("proposal", "application", Standing.OPEN);
    private final Withdrawable decision = new Withdrawable("decision", "proposal", "Beslut", "", Standing.OPEN, true);
    private final Withdrawable plan = part("plan", null, Standing.OPEN);

    @Test
    void letsAllFallThatRestsOnIt() {
        var tree = new WithdrawalTree(List.of(application, proposal, decision, plan));

        assertThat(tree.fallsWith(application)).containsExactly(application, proposal, decision);
        assertThat(tree.fallsWith(decision)).containsExactly(decision);
        assertThat(tree.fallsWith(plan)).containsExactly(plan);
        assertThat(tree.depth(decision)).isEqualTo(2);
    }

    @Test
    void keepsWhatCarriesSomethingThatHasBeenDone() {
        var arrival = part("arrival", "decision", Standing.DONE);
        var tree = new WithdrawalTree(List.of(application, proposal, decision, arrival, plan));

        assertThat(List.of(application, proposal, decision, arrival)).noneMatch(tree::mayFall);
        assertThat(tree.blockerOf(application)).contains(arrival);
        assertThat(tree.mayFall(plan)).isTrue();
    }

    @Test
    void letsNothingFallTwice() {
        var over = part("application", null, Standing.OVER);
        var tree = new WithdrawalTree(List.of(over, proposal));

        assertThat(tree.mayFall(over)).isFalse();
        assertThat(tree.fallsWith(over)).containsExactly(proposal);
    }

    @Test
    void letsNothingFallThatIsTakenBackByATaskOfItsOwn() {
        var tree = new WithdrawalTree(List.of(part("application", null, Standing.BY_TASK), proposal));

        assertThat(tree.find("application"))
                .hasValueSatisfying(part -> assertThat(tree.mayFall(part)).isFalse());
        assertThat(tree.mayFall(proposal)).isTrue();
    }

    @Test
    void takesADeciderWhereverADecisionFalls() {
        var tree = new WithdrawalTree(List.of(application, proposal, decision, plan));

        assertThat(tree.takesADecider(application)).isTrue();
        assertThat(tree.takesADecider(plan)).isFalse();
        assertThat(new WithdrawalTree(List.of(application, proposal)).takesADecider(application))
                .isFalse();
    }

    private static Withdrawable part(String id, @Nullable String under, Standing standing) {
        return new Withdrawable(id, under, id, "", standing, false);
    }
}
