package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BelongingTest {

    private static final Window FEBRUARY_2028 = new Window(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 1));

    @Test
    void enmityOutlivesMembershipToTheDay() {
        assertThat(belonging(endedOn(LocalDate.of(2026, 2, 28))).networks()).isEmpty();
        assertThat(belonging(endedOn(LocalDate.of(2026, 3, 1))).networks()).containsExactly("G1");
    }

    @Test
    void whoLeavesIsNoLongerIn() {
        var belonging = belonging(World.member("G1"), World.leaving("G1"));

        assertThat(belonging.isLeaving("G1")).isTrue();
        assertThat(belonging.isIn("G1")).isFalse();
    }

    @Test
    void anAssociateIsIn() {
        var belonging = belonging(World.tie("G1", Membership.Role.ASSOCIATE));

        assertThat(belonging.isIn("G1")).isTrue();
        assertThat(belonging.isIn("G2")).isFalse();
    }

    @Test
    void anInactiveNetworkCountsForNothing() {
        assertThat(belonging(World.member("OLD")).networks()).isEmpty();
    }

    @Test
    void aNetworkThatWasNotReadStopsTheCheck() {
        assertThatIllegalStateException().isThrownBy(() -> belonging(World.member("UNREAD")));
    }

    private static Membership endedOn(LocalDate day) {
        return new Membership("G1", Membership.Role.MEMBER, new Days(null, day), World.ref("m"));
    }

    private static Belonging belonging(Membership... memberships) {
        var person = new PersonFacts("A", null, null, List.of(memberships), List.of(), null, NetworkLink.CHECKED);
        return Belonging.of(
                person,
                FEBRUARY_2028,
                new World().networks("G1", "G2").inactive("OLD").facts());
    }
}
