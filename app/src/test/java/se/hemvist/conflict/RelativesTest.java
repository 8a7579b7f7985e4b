package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.conflict.ConflictKind.RELATIVES_ENEMY;
import static se.hemvist.conflict.ConflictKind.THREATENED_BY;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.hemvist.conflict.SeverityInputs.Whose;

class RelativesTest {

    private static final Area.Circle HERE = new Area.Circle(World.HOME.point(), 1);

    private final World world = new World()
            .networks("G1", "G2")
            .rivals("G1", "G2")
            .person("Mother")
            .person("Son", World.member("G1"))
            .person("Enemy", World.member("G2"))
            .relatives("Son", "Mother");

    @Test
    void aRelativeIsKeptFromThePersonsEnemyWhicheverOfTheTwoComes() {
        world.stays(World.stay("Enemy", World.HOME));
        assertThat(judge("Mother")).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(RELATIVES_ENEMY);
            assertThat(found.inputs().kind()).isEqualTo(ConflictKind.RIVAL_NETWORKS);
            assertThat(found.inputs().whose()).isEqualTo(Whose.RELATIVES);
            assertThat(found.with()).isEqualTo(Party.person("Enemy"));
            assertThat(found.causes()).contains(World.ref("relatives"), World.ref("G1-G2"));
        });

        world.stays(World.stay("Mother", World.HOME));
        assertThat(judge("Enemy")).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(RELATIVES_ENEMY);
            assertThat(found.with()).isEqualTo(Party.person("Mother"));
        });
    }

    @Test
    void whatTheTwoHaveAgainstEachOtherIsTheirOwnMatter() {
        world.threat("Son", Party.person("Mother"), false).stays(World.stay("Mother", World.HOME));

        assertThat(judge("Son")).extracting(Finding::kind).containsExactly(THREATENED_BY);
    }

    @Test
    void relativesOfRelativesInheritNothing() {
        world.person("Grandmother").relatives("Mother", "Grandmother").stays(World.stay("Enemy", World.HOME));

        assertThat(judge("Grandmother")).isEmpty();
    }

    @Test
    void badCompanyIsNotInherited() {
        world.coSuspects("Son", "Enemy").stays(World.stay("Enemy", World.HOME));

        assertThat(judge("Mother"))
                .extracting(found -> found.inputs().kind())
                .containsExactly(ConflictKind.RIVAL_NETWORKS);
    }

    @Test
    void thePlacesThatARelativeHasToAvoidAreShared() {
        var areas = List.of(new ExclusionArea(HERE, Days.ALWAYS, World.ref("area")));
        world.person(new PersonFacts("Son", null, null, List.of(World.member("G1")), areas, null, NetworkLink.CHECKED))
                .holding("G2", HERE)
                .linked(World.HOME, "G2")
                .known(World.HOME, Party.network("G2"), World.TODAY);

        assertThat(judge("Mother"))
                .allSatisfy(found -> assertThat(found.kind()).isEqualTo(RELATIVES_ENEMY))
                .extracting(found -> found.inputs().kind())
                .containsExactlyInAnyOrder(
                        ConflictKind.EXCLUSION_AREA,
                        ConflictKind.HOSTILE_TERRITORY,
                        ConflictKind.HOME_LINKED,
                        ConflictKind.EXPOSED_HOME);
    }

    @Test
    void neitherWhatTheRelativeKnowsOfAHomeNorWhatThePersonKnowsCounts() {
        world.threat("Son", Party.person("Mother"), false)
                .known(World.HOME, Party.person("Son"), World.TODAY)
                .known(World.HOME, Party.person("Mother"), World.TODAY);

        assertThat(judge("Mother")).isEmpty();
    }

    @Test
    void nothingIsInheritedWithoutARelation() {
        var world = new World()
                .networks("G1", "G2")
                .rivals("G1", "G2")
                .person("Mother")
                .person("Son", World.member("G1"))
                .person("Enemy", World.member("G2"))
                .stays(World.stay("Enemy", World.HOME));

        assertThat(world.judge(World.stay("Mother", World.HOME))).isEmpty();
    }

    private List<Finding> judge(String person) {
        return world.judge(World.stay(person, World.HOME));
    }
}
