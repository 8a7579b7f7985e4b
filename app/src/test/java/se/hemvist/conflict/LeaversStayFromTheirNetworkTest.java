package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.hemvist.conflict.SeverityInputs.Variant;

class LeaversStayFromTheirNetworkTest {

    private final World world = new World().networks("G1", "G2").stays(World.stay("B", World.HOME));

    @Test
    void keepsALeaverFromTheNetworkWhicheverOfTheTwoComes() {
        assertThat(found(World.leaving("G1"), World.member("G1"))).containsExactly(Variant.OTHER_IN_NETWORK);
        assertThat(found(World.member("G1"), World.leaving("G1"))).containsExactly(Variant.OTHER_IN_NETWORK);
    }

    @Test
    void restsOnBothMemberships() {
        world.person("A", World.leaving("G1")).person("B", World.member("G1"));

        assertThat(world.judge(World.stay("A", World.HOME)))
                .flatExtracting(Finding::causes)
                .containsExactlyInAnyOrder(World.ref("LEAVING-G1"), World.ref("MEMBER-G1"));
    }

    @Test
    void twoWhoLeaveTheSameAreAnotherVariant() {
        assertThat(found(World.leaving("G1"), World.leaving("G1"))).containsExactly(Variant.BOTH_LEAVING);
    }

    @Test
    void theGraverVariantHidesTheOther() {
        world.person("A", World.leaving("G1"), World.leaving("G2"));
        world.person("B", World.leaving("G1"), World.member("G2"));

        assertThat(variants()).containsExactly(Variant.OTHER_IN_NETWORK);
    }

    @Test
    void twoMembersOfOneNetworkAreNoConflict() {
        assertThat(found(World.member("G1"), World.member("G1"))).isEmpty();
    }

    @Test
    void anotherNetworkThanTheOneLeftIsNoConflict() {
        assertThat(found(World.leaving("G1"), World.member("G2"))).isEmpty();
    }

    @Test
    void anInactiveNetworkIsNobodysFormer() {
        world.inactive("G1");

        assertThat(found(World.leaving("G1"), World.member("G1"))).isEmpty();
    }

    private List<Variant> found(Membership one, Membership other) {
        world.person("A", one).person("B", other);
        return variants();
    }

    private List<Variant> variants() {
        return world.judge(World.stay("A", World.HOME)).stream()
                .map(finding -> finding.inputs().variant())
                .toList();
    }
}
