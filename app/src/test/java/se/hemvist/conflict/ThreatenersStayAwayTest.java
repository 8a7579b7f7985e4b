package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThreatenersStayAwayTest {

    private final World world = new World().networks("G1", "G2").person("A").stays(World.stay("B", World.HOME));

    @Test
    void keepsTheThreatenerAway() {
        world.person("B").threat("A", Party.person("B"), false);

        assertThat(found()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ConflictKind.THREATENED_BY);
            assertThat(finding.with()).isEqualTo(Party.person("B"));
            assertThat(finding.otherStay()).isEqualTo("S-B");
            assertThat(finding.causes()).containsExactly(World.ref("threat"));
        });
    }

    @Test
    void keepsTheThreatenerFromComingToo() {
        world.person("B").threat("B", Party.person("A"), false);

        assertThat(found()).hasSize(1);
    }

    @Test
    void keepsAwayThePeopleOfANetworkThatThreatens() {
        world.person("B", World.tie("G1", Membership.Role.ASSOCIATE)).threat("A", Party.network("G1"), false);

        assertThat(found()).singleElement().satisfies(finding -> assertThat(finding.causes())
                .containsExactlyInAnyOrder(World.ref("threat"), World.ref("ASSOCIATE-G1")));
    }

    @Test
    void whoIsLeavingTheNetworkCarriesNoneOfItsThreats() {
        world.person("B", World.leaving("G1")).threat("A", Party.network("G1"), false);

        assertThat(found()).isEmpty();
    }

    @Test
    void anInactiveNetworkThreatensNobody() {
        world.inactive("G1").person("B", World.member("G1")).threat("A", Party.network("G1"), false);

        assertThat(found()).isEmpty();
    }

    @Test
    void theThreatenersNetworkCarriesTheThreatOnlyWhenSaid() {
        world.person("B", World.member("G1")).person("C", World.member("G1"));

        assertThat(world.threat("A", Party.person("C"), false).judge(proposed()))
                .isEmpty();
        assertThat(world.threat("A", Party.person("C"), true).judge(proposed())).hasSize(1);
    }

    @Test
    void aNetworkThatTheThreatenerIsLeavingCarriesNothing() {
        world.person("B", World.member("G1")).person("C", World.leaving("G1")).threat("A", Party.person("C"), true);

        assertThat(found()).isEmpty();
    }

    @Test
    void anotherNetworkThanTheThreatenersCarriesNothing() {
        world.person("B", World.member("G2")).person("C", World.member("G1")).threat("A", Party.person("C"), true);

        assertThat(found()).isEmpty();
    }

    @Test
    void aThreatThatBeginsOnTheLastDayCountsAndOneADayLaterDoesNot() {
        world.person("B");

        assertThat(world.threat(beginning(1)).judge(proposed())).isEmpty();
        assertThat(world.threat(beginning(0)).judge(proposed())).hasSize(1);
    }

    @Test
    void aClosedThreatIsHistory() {
        world.person("B").threat(new Threat("A", Party.person("B"), false, null, false, World.ref("threat")));

        assertThat(found()).isEmpty();
    }

    @Test
    void aThreatenerWhoWasNotReadStopsTheCheck() {
        world.person("B", World.member("G1")).threat("A", Party.person("C"), true);

        assertThatIllegalStateException().isThrownBy(this::found);
    }

    private static Threat beginning(int daysAfterTheLast) {
        return new Threat(
                "A", Party.person("B"), true, World.LAST.plusDays(daysAfterTheLast), false, World.ref("threat"));
    }

    private static Stay proposed() {
        return World.stay("A", World.HOME);
    }

    private List<Finding> found() {
        return world.judge(proposed());
    }
}
