package se.hemvist.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.hemvist.engine.Refusal;
import se.hemvist.network.DeskPair.Call;
import se.hemvist.network.FactChanged.KeepApartChanged;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.JointId;

/** Samordningens tillfälliga par. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@ContextConfiguration(classes = {NetworkFactsTest.Parts.class, DeskPairsTest.Hands.class})
@RecordApplicationEvents
class DeskPairsTest {

    private static final Tenant NORD = Tenant.ofRegion("nord");
    private static final Actor SARA = officer("sara", "nationell.coordinator");
    private static final Actor EVA = officer("eva", "polis-nord.assessor");
    private static final Actor NILS = officer("nils", "polis-syd.assessor");
    private static final Call CALL = new Call("Ulla Norén, RLC Nord", "Hot mot den ena i natt.\nSkrivs i morgon.");
    private static final KeepApart IN_ONE_TOWN = new KeepApart(KeepApart.Reason.THREAT, KeepApart.Scope.RADIUS, 50.0);
    private static final Provenance EVAS =
            new Provenance(new SourceGrade(Reliability.B, Correctness.TWO), "eva", NORD, LocalDate.of(2099, 6, 1));

    private final JointId leaver = new JointId(UUID.randomUUID());
    private final JointId rival = new JointId(UUID.randomUUID());

    @Autowired
    DeskPairs desk;

    @Autowired
    KeepApartPairs pairs;

    @Autowired
    CarriedFacts carried;

    @Autowired
    FactRegister register;

    @Autowired
    NetworkFacts facts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Hands clock;

    @AfterEach
    void itIsNow() {
        clock.ahead = Duration.ZERO;
    }

    @Test
    void keepsTheTwoApartFromTheCallOn() {
        var pair = recorded();

        assertThat(facts.about(List.of(leaver)).pairs())
                .singleElement()
                .satisfies(known -> assertThat(known.keepApart()).isEqualTo(IN_ONE_TOWN));
        assertThat(events.stream(KeepApartChanged.class)).containsExactly(new KeepApartChanged(pair.factId()));
        assertThat(Duration.between(pair.recordedAt(), pair.holdsUntil())).isEqualTo(Duration.ofHours(72));
        assertThat(fact(pair).source().owner()).isEqualTo("polis-nord.assessor");
        assertThat(fact(pair).source().grade().code()).isEqualTo("E5");
    }

    @Test
    void tellsThePoliceWhoRangAndWhyAndTheDatabaseNothing() {
        var pair = recorded();

        assertThat(desk.behind(fact(pair))).get().satisfies(behind -> {
            assertThat(behind.recordedBy()).isEqualTo("sara");
            assertThat(behind.call()).isEqualTo(CALL);
        });
        assertThat(jdbc.sql("select * from desk_pair").query().listOfRows().toString())
                .doesNotContain("Ulla", "natt", leaver.value().toString());
    }

    @Test
    void isCarriedOverWithAMergedPersonAndMakesNoOtherPairNeedless() {
        var kept = new JointId(UUID.randomUUID());
        var theirs = pairs.record(kept, rival, IN_ONE_TOWN, Period.ALWAYS, EVAS).id();
        var pair = recorded();

        carried.carry(leaver, kept, new FourEyes("eva", NILS));

        assertThat(facts.about(List.of(kept)).pairs()).hasSize(2);
        clock.pass(Duration.ofHours(72));
        desk.lapse(pair.id());
        assertThat(facts.about(List.of(kept)).pairs()).singleElement().satisfies(known -> assertThat(known.id())
                .isEqualTo(theirs));
    }

    @Test
    void isAUsualPairOnceAnOfficerOfTheRegionAnswersForIt() {
        var pair = recorded();

        desk.confirm(pair.id(), EVAS, EVA);
        clock.pass(Duration.ofHours(72));
        desk.lapse(pair.id());

        assertThat(desk.find(pair.id()).isConfirmed()).isTrue();
        assertThat(fact(pair).isOpen()).isTrue();
        assertThat(fact(pair).source()).isEqualTo(EVAS);
        assertThat(pairs.record(rival, leaver, IN_ONE_TOWN, Period.ALWAYS, EVAS).isNew())
                .isFalse();
    }

    @Test
    void lapsesWithItsReasonWhenNobodyHas() {
        var pair = recorded();

        desk.leave(pair.id(), EVA);
        assertThat(facts.about(List.of(leaver)).pairs()).hasSize(1);
        clock.pass(Duration.ofHours(72));
        desk.lapse(pair.id());
        desk.lapse(pair.id());

        assertThat(facts.about(List.of(leaver)).pairs()).isEmpty();
        assertThat(fact(pair).closing()).isNotNull().satisfies(closing -> assertThat(closing.reason())
                .isEqualTo("Samordningens tillfälliga par bekräftades inte av polisen i tid."));
        assertThat(events.stream(KeepApartChanged.class)).hasSize(2);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.confirm(pair.id(), EVAS, EVA))
                .withMessageContaining("redan avgjort");
    }

    @Test
    void isConfirmedByNobodyElse() {
        var pair = recorded();

        for (var other : List.of(NILS, SARA, officer("ulla", "polis-nord.on-call"))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.confirm(pair.id(), EVAS, other));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.leave(pair.id(), other));
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> recordedBy(EVA));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> recordedBy(officer("dag", "nationell.operator")));
    }

    @Test
    void tellsTheDeskNothingOfWhatThePoliceHadOrHaveDone() {
        pairs.record(leaver, rival, IN_ONE_TOWN, Period.ALWAYS, EVAS);
        var beside = recorded();
        assertThat(facts.about(List.of(leaver)).pairs()).hasSize(2);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.confirm(beside.id(), EVAS, EVA))
                .withMessageContaining("har redan samma par");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(this::recorded)
                .withMessageContaining("har redan registrerat de två");
        assertThat(desk.recordedLately()).extracting(DeskPair::number).contains(beside.number());
    }

    @Test
    void refusesTheSameTwoAgainWhetherOrNotItIsConfirmedAndNotAfterwards() {
        var pair = recorded();
        desk.confirm(pair.id(), EVAS, EVA);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(this::recorded)
                .withMessageContaining("har redan registrerat de två");
        clock.pass(Duration.ofHours(73));

        assertThat(recorded().id()).isNotEqualTo(pair.id());
    }

    @Test
    void leavesAloneWhatTheRegisterHasClosedMeanwhile() {
        var pair = recorded();
        pairs.close(pair.factId(), "Fel personer.", new FourEyes("eva", officer("peter", "polis-nord.reviewer")));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.confirm(pair.id(), EVAS, EVA));
        desk.lapse(pair.id());

        assertThat(fact(pair).closing()).isNotNull().satisfies(closing -> assertThat(closing.reason())
                .isEqualTo("Fel personer."));
    }

    private DeskPair recorded() {
        return recordedBy(SARA);
    }

    private DeskPair recordedBy(Actor actor) {
        return desk.record(
                leaver,
                rival,
                IN_ONE_TOWN,
                CALL,
                NORD,
                "TP-" + UUID.randomUUID().toString().substring(0, 6),
                actor);
    }

    private RegisteredFact fact(DeskPair pair) {
        return register.read(FactKind.KEEP_APART, pair.factId()).orElseThrow();
    }

    private static Actor officer(String user, String group) {
        return new Actor(user, "Namn " + user, Set.of(UnitGroup.parse(group)));
    }

    /** A clock that goes as it should, so much ahead as has been said. */
    static class Hands extends Clock {

        private Duration ahead = Duration.ZERO;

        void pass(Duration time) {
            ahead = ahead.plus(time);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public ZoneId getZone() {
            return SwedishTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), ahead);
        }
    }
}
