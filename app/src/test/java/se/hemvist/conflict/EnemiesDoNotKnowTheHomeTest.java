package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnemiesDoNotKnowTheHomeTest {

    private static final LocalDate LONG_AGO = World.TODAY.minusYears(1);
    private static final Home AT_THE_ADDRESS = World.home("OTHER", "2281", 0.05);
    private static final Home NEXT_STREET = World.home("NEXT", "2281", 0.3);

    @Test
    void findsTheHomeThatAThreatenerKnows() {
        var world = threatened(Party.person("B")).known(World.HOME, Party.person("B"), LONG_AGO);

        assertThat(judge(world)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ConflictKind.EXPOSED_HOME);
            assertThat(finding.with()).isEqualTo(Party.person("B"));
            assertThat(finding.causes()).containsExactlyInAnyOrder(World.ref("exposure"), World.ref("threat"));
        });
    }

    @Test
    void findsWhatARivalNetworkOrItsMemberKnows() {
        var rivals = new World()
                .networks("G1", "G2")
                .person("A", World.member("G1"))
                .person("B", World.member("G2"))
                .rivals("G1", "G2")
                .known(World.HOME, Party.network("G2"), LONG_AGO)
                .known(World.HOME, Party.person("B"), LONG_AGO);

        assertThat(judge(rivals)).extracting(Finding::with).containsExactly(Party.network("G2"), Party.person("B"));
    }

    @Test
    void findsWhatTheNetworkOneIsLeavingKnows() {
        var leaver = new World()
                .networks("G1")
                .person("A", World.leaving("G1"))
                .known(World.HOME, Party.network("G1"), LONG_AGO);

        assertThat(judge(leaver)).hasSize(1);
    }

    @Test
    void findsWhatWasKnownOfAnotherHomeAtTheAddress() {
        var world = threatened(Party.person("B"));

        assertThat(judge(world.known(NEXT_STREET, Party.person("B"), LONG_AGO))).isEmpty();
        assertThat(judge(world.known(AT_THE_ADDRESS, Party.person("B"), LONG_AGO)))
                .hasSize(1);
    }

    @Test
    void letsBeWhoIsNoEnemyWhatOneKnowsOneselfAndWhatIsKnownOnlyAfterwards() {
        var world = threatened(Party.person("B"))
                .person("C")
                .known(World.HOME, Party.person("A"), LONG_AGO)
                .known(World.HOME, Party.person("C"), LONG_AGO)
                .known(World.HOME, Party.person("B"), World.LAST.plusDays(1));

        assertThat(judge(world)).isEmpty();
    }

    @Test
    void countsAPairThatIsGraveAndNotOneThatQuarrels() {
        var quarrel = new World().person("A").person("B").known(World.HOME, Party.person("B"), LONG_AGO);

        assertThat(judge(quarrel.pair(pair(KeepApart.Reason.BULLYING)))).isEmpty();
        assertThat(judge(quarrel.pair(pair(KeepApart.Reason.VIOLENCE)))).hasSize(1);
    }

    @Test
    void countsTheNetworksBehindAThreatener() {
        var world = new World()
                .networks("G2")
                .person("A")
                .person("B", World.member("G2"))
                .person("C", World.member("G2"))
                .threat("A", Party.person("B"), true)
                .known(World.HOME, Party.person("C"), LONG_AGO);

        assertThat(judge(world)).extracting(Finding::with).containsExactly(Party.person("C"));
    }

    @Test
    void countsNoNetworkThatIsOver() {
        var over = new World()
                .inactive("G1")
                .person("A", World.leaving("G1"))
                .known(World.HOME, Party.network("G1"), LONG_AGO);

        assertThat(judge(over)).isEmpty();
    }

    private static World threatened(Party by) {
        return new World().person("A").person("B").threat("A", by, false);
    }

    private static KeepApart pair(KeepApart.Reason reason) {
        return new KeepApart(
                "A", "B", reason, KeepApart.Scope.HOME, null, true, Days.ALWAYS, World.ref("pair " + reason));
    }

    private static List<Finding> judge(World world) {
        return world.judge(World.stay("A", World.HOME));
    }
}
