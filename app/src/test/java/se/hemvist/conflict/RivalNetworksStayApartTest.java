package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.hemvist.conflict.SeverityInputs.Variant;

class RivalNetworksStayApartTest {

    private final World world = new World()
            .networks("G1", "G2", "G3")
            .rivals("G1", "G2")
            .rivals("G2", "G3")
            .stays(World.stay("B", World.HOME));

    @Test
    void keepsRivalNetworksApartBothWays() {
        assertThat(found(World.member("G1"), World.member("G2"))).hasSize(1);
        assertThat(found(World.member("G2"), World.member("G1"))).hasSize(1);
    }

    @Test
    void rivalryIsNotTransitive() {
        assertThat(found(World.member("G1"), World.member("G3"))).isEmpty();
    }

    @Test
    void aLeaverKeepsTheEnemiesOfTheNetwork() {
        assertThat(found(World.leaving("G1"), World.tie("G2", Membership.Role.ASSOCIATE)))
                .hasSize(1);
    }

    @Test
    void restsOnTheRivalryAndBothMemberships() {
        assertThat(found(World.member("G1"), World.member("G2")))
                .flatExtracting(Finding::causes)
                .containsExactlyInAnyOrder(World.ref("G1-G2"), World.ref("MEMBER-G1"), World.ref("MEMBER-G2"));
    }

    @Test
    void aRivalryThatEndedBeforeTheWindowIsNone() {
        var ended = new Rivalry("G1", "G2", new Days(null, World.FIRST.minusDays(1)), World.ref("r"));
        var facts = new World()
                .networks("G1", "G2")
                .person("A", World.member("G1"))
                .person("B", World.member("G2"))
                .stays(World.stay("B", World.HOME))
                .facts();
        var withEnded = new Facts(
                facts.today(),
                facts.settings(),
                facts.persons(),
                facts.networks(),
                new Recorded(List.of(ended), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                facts.stays(),
                true);

        assertThat(PlacementRules.judge(World.stay("A", World.HOME), withEnded)).isEmpty();
    }

    @Test
    void theHighLevelOfEitherCountsExpiredOrNot() {
        assertThat(variant(ThreatLevel.MEDIUM, ThreatLevel.HIGH)).isEqualTo(Variant.RIVAL_HIGH);
        assertThat(variant(ThreatLevel.HIGH, null)).isEqualTo(Variant.RIVAL_HIGH);
        assertThat(variant(ThreatLevel.MEDIUM, null)).isEqualTo(Variant.RIVAL);
    }

    @Test
    void aNetworkIsNoRivalOfItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rivalry("G1", "G1", Days.ALWAYS, World.ref("r")));
    }

    private List<Finding> found(Membership one, Membership other) {
        return world.person("A", one).person("B", other).judge(World.stay("A", World.HOME));
    }

    private @Nullable Variant variant(@Nullable ThreatLevel one, @Nullable ThreatLevel other) {
        world.person(assessed("A", "G1", one)).person(assessed("B", "G2", other));
        return world.judge(World.stay("A", World.HOME)).get(0).inputs().variant();
    }

    private static PersonFacts assessed(String id, String network, @Nullable ThreatLevel level) {
        var expired = level == null ? null : new Assessment(level, LocalDate.of(2020, 1, 1));
        return new PersonFacts(id, null, null, List.of(World.member(network)), List.of(), expired, NetworkLink.CHECKED);
    }
}
