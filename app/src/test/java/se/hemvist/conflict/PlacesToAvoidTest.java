package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.conflict.ConflictKind.EXCLUSION_AREA;
import static se.hemvist.conflict.ConflictKind.HOME_LINKED;
import static se.hemvist.conflict.ConflictKind.HOSTILE_TERRITORY;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesToAvoidTest {

    private static final Area.Circle AROUND_THE_HOME =
            new Area.Circle(World.home("Centre", "2281", 5).point(), 5.001);
    private static final Area.Circle NOT_QUITE_THERE =
            new Area.Circle(World.home("Centre", "2281", 5).point(), 4.999);

    private final World world = new World();

    @Test
    void nobodyIsPlacedInAKommunThatIsForbidden() {
        assertThat(kinds(person(new Area.WholeMunicipality("2281"), Days.ALWAYS)))
                .containsExactly(EXCLUSION_AREA);
        assertThat(kinds(person(new Area.WholeMunicipality("2280"), Days.ALWAYS)))
                .isEmpty();
    }

    @Test
    void aForbiddenCircleEndsAtItsRadius() {
        assertThat(kinds(person(AROUND_THE_HOME, Days.ALWAYS))).containsExactly(EXCLUSION_AREA);
        assertThat(kinds(person(NOT_QUITE_THERE, Days.ALWAYS))).isEmpty();
    }

    @Test
    void anAreaThatIsForbiddenNoLongerIsNone() {
        var ended = new Days(null, World.FIRST.minusDays(1));
        var endsOnTheFirstDay = new Days(null, World.FIRST);

        assertThat(kinds(person(AROUND_THE_HOME, ended))).isEmpty();
        assertThat(kinds(person(AROUND_THE_HOME, endsOnTheFirstDay))).containsExactly(EXCLUSION_AREA);
    }

    @Test
    void manyForbiddenAreasAreOneConflictThatRestsOnAll() {
        var areas = List.of(area(AROUND_THE_HOME, "one"), area(new Area.WholeMunicipality("2281"), "two"));
        world.person(new PersonFacts("A", null, null, List.of(), areas, null, NetworkLink.CHECKED));

        assertThat(judge()).singleElement().satisfies(found -> assertThat(found.causes())
                .containsExactlyInAnyOrder(World.ref("one"), World.ref("two")));
    }

    @Test
    void whereARivalHoldsSwayIsHostile() {
        world.networks("G1").holding("G2", AROUND_THE_HOME).rivals("G1", "G2").person("A", World.member("G1"));

        assertThat(judge()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(HOSTILE_TERRITORY);
            assertThat(found.with()).isEqualTo(Party.network("G2"));
            assertThat(found.causes())
                    .containsExactlyInAnyOrder(World.ref("G2"), World.ref("G1-G2"), World.ref("MEMBER-G1"));
        });
    }

    @Test
    void whereTheNetworkThatOneLeavesHoldsSwayIsHostileAndWhereOnesOwnDoesIsNot() {
        world.holding("G1", AROUND_THE_HOME);

        assertThat(kinds(world.person("A", World.leaving("G1")))).containsExactly(HOSTILE_TERRITORY);
        assertThat(kinds(world.person("A", World.member("G1")))).isEmpty();
    }

    @Test
    void whereThoseBehindAThreatHoldSwayIsHostile() {
        world.holding("G1", AROUND_THE_HOME).person("A").person("B", World.member("G1"));

        assertThat(kinds(world.threat("A", Party.person("B"), false))).isEmpty();
        assertThat(kinds(world.threat("A", Party.person("B"), true))).containsExactly(HOSTILE_TERRITORY);
    }

    @Test
    void aTerritoryElsewhereIsNoMatter() {
        world.holding("G1", NOT_QUITE_THERE).person("A", World.leaving("G1"));

        assertThat(judge()).isEmpty();
    }

    @Test
    void aHomeThatAnEnemyNetworkHasAHoldOnIsAvoided() {
        world.networks("G1", "G2").person("A", World.leaving("G1")).linked(World.HOME, "G1");

        assertThat(judge()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(HOME_LINKED);
            assertThat(found.with()).isEqualTo(Party.network("G1"));
            assertThat(found.causes()).containsExactlyInAnyOrder(World.ref("link"), World.ref("LEAVING-G1"));
        });
    }

    @Test
    void aHoldOfNoEnemyOrOnAnotherHomeAtTheAddressIsNoMatter() {
        world.networks("G1", "G2").person("A", World.leaving("G1"));

        world.linked(World.HOME, "G2").linked(World.home("Next door", "2281", 0), "G1");

        assertThat(judge()).isEmpty();
    }

    private World person(Area area, Days days) {
        var areas = List.of(new ExclusionArea(area, days, World.ref("area")));
        return world.person(new PersonFacts("A", null, null, List.of(), areas, null, NetworkLink.CHECKED));
    }

    private static ExclusionArea area(Area area, String ref) {
        return new ExclusionArea(area, Days.ALWAYS, World.ref(ref));
    }

    private List<Finding> judge() {
        return world.judge(World.stay("A", World.HOME));
    }

    private List<ConflictKind> kinds(World of) {
        return of.judge(World.stay("A", World.HOME)).stream().map(Finding::kind).toList();
    }
}
