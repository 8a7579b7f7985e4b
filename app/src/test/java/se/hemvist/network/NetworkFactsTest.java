package se.hemvist.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.hemvist.network.FactChanged.KeepApartChanged;
import se.hemvist.network.FactChanged.MembershipChanged;
import se.hemvist.network.FactChanged.NetworkChanged;
import se.hemvist.network.KnownFacts.MembershipFact;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.network.ThreatActor.ByNetwork;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.JointId;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@ContextConfiguration(classes = NetworkFactsTest.Parts.class)
@RecordApplicationEvents
class NetworkFactsTest {

    private static final SourceGrade B2 = new SourceGrade(Reliability.B, Correctness.TWO);
    private static final Provenance SOURCE =
            new Provenance(B2, "nord.polis", Tenant.ofRegion("nord"), LocalDate.of(2027, 6, 1));
    private static final FourEyes AGREED = new FourEyes(
            "nord.polis", new Actor("nord.granskare", "Peter", Set.of(UnitGroup.parse("polis-nord.reviewer"))));
    private static final KeepApart IN_ONE_HOME = KeepApart.within(KeepApart.Scope.HOME, KeepApart.Reason.THREAT);

    private final JointId leaver = somebody();
    private final JointId rival = somebody();

    @Autowired
    Networks networks;

    @Autowired
    Rivalries rivalries;

    @Autowired
    Memberships memberships;

    @Autowired
    Threats threats;

    @Autowired
    KeepApartPairs pairs;

    @Autowired
    ExclusionAreas areas;

    @Autowired
    NetworkFacts facts;

    @Autowired
    FactReach reach;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void knowsTheRivalsOfThoseItIsAskedAbout() {
        var ours = networks.register("Norrmalmsnätverket", SOURCE);
        var theirs = networks.register("Hamnligan", SOURCE);
        var membership = member(leaver, ours);
        rivalries.record(theirs, ours, Period.from(LocalDate.of(2026, 1, 1)), SOURCE);

        var known = facts.about(List.of(leaver));

        assertThat(known.memberships())
                .containsExactly(
                        new MembershipFact(membership, 1, leaver, ours, MembershipRole.MEMBER, Period.ALWAYS, B2));
        assertThat(known.rivalries()).singleElement().satisfies(rivalry -> {
            assertThat(Set.of(rivalry.one(), rivalry.other())).isEqualTo(Set.of(ours, theirs));
            assertThat(rivalry.period().from()).isEqualTo("2026-01-01");
        });
        assertThat(known.networks()).extracting(network -> network.id()).containsExactlyInAnyOrder(ours, theirs);
    }

    @Test
    void knowsTheNetworksBehindWhoeverThreatensWithThem() {
        var network = networks.register("Hamnligan", SOURCE);
        member(rival, network);
        threats.record(leaver, new ByPerson(rival), null, true, SOURCE);

        var known = facts.about(List.of(leaver));

        assertThat(known.threats()).singleElement().satisfies(threat -> assertThat(threat.by())
                .isEqualTo(new ByPerson(rival)));
        assertThat(known.memberships()).extracting(MembershipFact::person).containsExactly(rival);
    }

    @Test
    void findsAThreatFromEitherSide() {
        threats.record(leaver, new ByPerson(rival), LocalDate.of(2026, 3, 1), false, SOURCE);

        assertThat(facts.about(List.of(rival)).threats())
                .isEqualTo(facts.about(List.of(leaver)).threats());
        assertThat(facts.about(List.of(rival, leaver)).threats()).hasSize(1);
    }

    @Test
    void forgetsWhatIsClosedButStillKnowsWhomItTouched() {
        var threat = threats.record(leaver, new ByPerson(rival), null, false, SOURCE);

        threats.close(threat, "Hotet har upphört.", AGREED);

        assertThat(facts.about(List.of(leaver)).threats()).isEmpty();
        assertThat(reach.persons(FactKind.THREAT, threat)).containsExactlyInAnyOrder(leaver, rival);
        assertThatThrownBy(() -> threats.close(threat, "Igen.", AGREED)).isInstanceOf(FactNotOpen.class);
    }

    @Test
    void keepsTheSamePairOpenOnce() {
        var first = pairs.record(leaver, rival, IN_ONE_HOME, Period.ALWAYS, SOURCE);
        var second = pairs.record(rival, leaver, IN_ONE_HOME, Period.ALWAYS, SOURCE);

        assertThat(second).isEqualTo(new KeepApartPairs.Recorded(first.id(), false));
        assertThat(facts.about(List.of(rival)).pairs()).hasSize(1);
        assertThat(events.stream(KeepApartChanged.class)).containsExactly(new KeepApartChanged(first.id()));
    }

    @Test
    void opensAPairAgainAfterItWasClosed() {
        var first = pairs.record(leaver, rival, IN_ONE_HOME, Period.ALWAYS, SOURCE);
        pairs.close(first.id(), "Försonade.", AGREED);

        var second = pairs.record(leaver, rival, IN_ONE_HOME, Period.ALWAYS, SOURCE);

        assertThat(second.isNew()).isTrue();
        assertThat(facts.about(List.of(leaver)).pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.id()).isEqualTo(second.id());
            assertThat(pair.keepApart()).isEqualTo(IN_ONE_HOME);
        });
    }

    @Test
    void remembersWhereAPersonMustNotBe() {
        var circle = new Area.Circle(62.39129, 17.3063, 12.5);
        areas.record(leaver, new Area.WholeMunicipality("1280"), Period.ALWAYS, SOURCE);
        areas.record(leaver, circle, Period.from(LocalDate.of(2026, 1, 1)), SOURCE);

        assertThat(facts.about(List.of(leaver)).areas())
                .extracting(KnownFacts.AreaFact::area)
                .containsExactlyInAnyOrder(new Area.WholeMunicipality("1280"), circle);
    }

    @Test
    void touchesTheMembersOfBothNetworksWhenTheyBecomeRivals() {
        var ours = networks.register("Norrmalmsnätverket", SOURCE);
        var theirs = networks.register("Hamnligan", SOURCE);
        var threatened = somebody();
        member(leaver, ours);
        member(rival, theirs);
        member(somebody(), networks.register("Ett tredje", SOURCE));
        threats.record(threatened, new ByNetwork(theirs), null, false, SOURCE);

        var rivalry = rivalries.record(ours, theirs, Period.ALWAYS, SOURCE);

        assertThat(reach.persons(FactKind.RIVALRY, rivalry)).containsExactlyInAnyOrder(leaver, rival, threatened);
    }

    @Test
    void touchesWhoIsThreatenedWhenTheThreatenersNetworksChange() {
        threats.record(leaver, new ByPerson(rival), null, true, SOURCE);

        var membership = member(rival, networks.register("Hamnligan", SOURCE));

        assertThat(reach.persons(FactKind.MEMBERSHIP, membership)).containsExactlyInAnyOrder(rival, leaver);
    }

    @Test
    void countsANetworkForNothingUntilItIsActiveAgain() {
        var network = networks.register("Hamnligan", SOURCE);
        member(leaver, network);

        networks.deactivate(network, "Upplöst.", AGREED);
        assertThat(facts.about(List.of(leaver)).networks()).singleElement().matches(fact -> !fact.active());
        assertThat(networks.list()).isEmpty();

        networks.activate(network);
        assertThat(facts.about(List.of(leaver)).networks()).singleElement().matches(fact -> fact.active());
        assertThat(events.stream(NetworkChanged.class)).hasSize(3);
    }

    @Test
    void listsNetworksInSwedishOrder() {
        List.of("Ödens", "Zeta", "Åsarna", "Alfa").forEach(name -> networks.register(name, SOURCE));

        assertThat(networks.list())
                .extracting(option -> option.label())
                .containsExactly("Alfa", "Zeta", "Åsarna", "Ödens");
    }

    @Test
    void showsNobodyInADumpWhoBelongsWhere() {
        var network = networks.register("Hamnligan", SOURCE);
        member(leaver, network);
        threats.record(leaver, new ByNetwork(network), null, false, SOURCE);

        var membership = jdbc.sql("select * from membership").query().singleRow();
        var threat = jdbc.sql("select * from threat").query().singleRow();
        var logged = jdbc.sql("select * from access_log").query().listOfRows();

        assertThat(membership.toString() + threat)
                .doesNotContain(network.value())
                .doesNotContain(leaver.value().toString());
        assertThat(threat.values()).doesNotContain(membership.get("person_token"), membership.get("network_token"));
        assertThat(logged.toString()).doesNotContain(String.valueOf(membership.get("id")));
    }

    @Test
    void tellsAndLogsEveryChange() {
        var membership = member(leaver, networks.register("Hamnligan", SOURCE));
        memberships.close(membership, "Utträde.", AGREED);

        assertThat(events.stream(MembershipChanged.class))
                .containsExactly(new MembershipChanged(membership), new MembershipChanged(membership));
        assertThat(jdbc.sql("select action from access_log where object_type = 'membership' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("CREATE", "CLOSE");
    }

    private String member(JointId person, NetworkId network) {
        return memberships.record(person, network, MembershipRole.MEMBER, Period.ALWAYS, SOURCE);
    }

    private static JointId somebody() {
        return new JointId(UUID.randomUUID());
    }

    @ComponentScan({
        "se.hemvist.organisation",
        "se.hemvist.secrecy",
        "se.hemvist.audit",
        "se.hemvist.person",
        "se.hemvist.network"
    })
    static class Parts {}
}
