package se.hemvist.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.hemvist.network.FactChanged.TieChanged;
import se.hemvist.network.KnownFacts.TieFact;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonsMerged;

/** A tie by a secret link carries the enemies as any other, and nobody can read it in the police's register. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@ContextConfiguration(classes = NetworkFactsTest.Parts.class)
@RecordApplicationEvents
class SecretTiesTest {

    private static final SourceGrade A1 = SourceGrade.of("A1");
    private static final Provenance SOURCE =
            new Provenance(A1, "nord.polis", Tenant.ofRegion("nord"), LocalDate.of(2020, 6, 1));
    private static final Actor POLICE = new Actor("nord.polis", "Eva", Set.of(UnitGroup.parse("polis-nord.assessor")));

    private final JointId leaver = somebody();
    private final JointId sister = somebody();
    private final JointId enemy = somebody();

    @Autowired
    SecretTies secret;

    @Autowired
    Ties ties;

    @Autowired
    Threats threats;

    @Autowired
    FactRegister register;

    @Autowired
    NetworkFacts facts;

    @Autowired
    CounterpartSearch counterparts;

    @Autowired
    FactReach reach;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient jdbc;

    @Test
    void carriesTheEnemiesFromTheMomentItIsRecordedAndTakesThemAwayWhenItIsEnded() {
        threats.record(leaver, new ByPerson(enemy), null, false, SOURCE);

        var tie = secret.record(sister, leaver);

        assertThat(facts.about(List.of(sister)).threats()).hasSize(1);
        assertThat(metBySister()).contains(enemy);
        assertThat(reach.persons(FactKind.RELATION, tie)).contains(sister, leaver);

        secret.end(tie);

        assertThat(facts.about(List.of(sister)).threats()).isEmpty();
        assertThat(metBySister()).doesNotContain(enemy);
        assertThat(events.stream(TieChanged.class))
                .as("those whom it turns are checked at once, both times")
                .containsExactly(new TieChanged(FactKind.RELATION, tie), new TieChanged(FactKind.RELATION, tie));
        assertThat(reach.persons(FactKind.RELATION, tie)).contains(sister, leaver);
    }

    @Test
    void standsInNoRegisterNoReviewAndNoRowOfTheLog() {
        var before = logged();

        var tie = secret.record(sister, leaver);

        assertThat(register.find(FactKind.RELATION, tie)).isEmpty();
        assertThat(register.ofPerson(FactKind.RELATION, leaver)).isEmpty();
        assertThat(register.dueOf(POLICE, LocalDate.of(2099, 1, 1))).isEmpty();
        assertThat(register.due(FactKind.RELATION, LocalDate.of(2099, 1, 1))).isEmpty();
        assertThat(logged()).isEqualTo(before);
    }

    @Test
    void leavesTheOneOfThePoliceAlone() {
        var tie = secret.record(sister, leaver);
        var known = ties.record(TieKind.RELATIVES, leaver, sister, SOURCE);

        assertThat(facts.about(List.of(sister)).relatives())
                .as("the two are judged once, by the graded one")
                .containsExactly(new TieFact(known, 1, lower(), higher(), A1));
        secret.end(tie);
        assertThat(facts.about(List.of(sister)).relatives()).hasSize(1);
        assertThat(register.find(FactKind.RELATION, known))
                .hasValueSatisfying(fact -> assertThat(fact.isOpen()).isTrue());
    }

    @Test
    void goesWithThePersonWhoTurnsOutToBeAnother() {
        var tie = secret.record(sister, leaver);
        var known = somebody();

        publisher.publishEvent(new PersonsMerged(leaver, known));

        assertThat(facts.about(List.of(sister)).relatives()).singleElement().satisfies(found -> assertThat(found.both())
                .containsExactlyInAnyOrder(sister, known));
        publisher.publishEvent(new PersonsMerged(known, sister));
        assertThat(facts.about(List.of(sister)).relatives()).isEmpty();
        assertThat(secret.find(tie)).isPresent();
    }

    @Test
    void joinsNoTwoTablesInADump() {
        secret.record(sister, leaver);
        ties.record(TieKind.RELATIVES, leaver, sister, SOURCE);

        assertThat(jdbc.sql(
                                "select count(*) from secret_tie s join person_relation r on s.lower_token in"
                                        + " (r.lower_token, r.higher_token) or s.higher_token in (r.lower_token, r.higher_token)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Set<JointId> metBySister() {
        return Objects.requireNonNull(counterparts.of(List.of(sister)).get(sister))
                .withinReach();
    }

    private int logged() {
        return jdbc.sql("select count(*) from access_log").query(Integer.class).single();
    }

    private JointId lower() {
        return TwoPersons.of(leaver, sister).lower();
    }

    private JointId higher() {
        return TwoPersons.of(leaver, sister).higher();
    }

    private static JointId somebody() {
        return new JointId(UUID.randomUUID());
    }
}
