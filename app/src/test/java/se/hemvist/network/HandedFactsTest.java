package se.hemvist.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.JointId;

/** Another unit answers for a fact from then on. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@ContextConfiguration(classes = NetworkFactsTest.Parts.class)
@RecordApplicationEvents
class HandedFactsTest {

    private static final FactKind KIND = FactKind.AREA;
    private static final Tenant NORD = Tenant.ofRegion("nord");
    private static final Tenant SYD = Tenant.ofRegion("syd");
    private static final Actor EVA = officer("eva", "polis-nord.assessor");
    private static final Actor PETER = officer("peter", "polis-nord.assessor");
    private static final Actor NILS = officer("nils", "polis-syd.assessor");
    private static final Actor AMIRA = officer("amira", "polis-syd.assessor");
    private static final Actor ULLA = officer("ulla", "polis-nord.on-call");
    private static final String WHY = "Personen bor i ert område.";

    @Autowired
    ExclusionAreas areas;

    @Autowired
    HandedFacts handed;

    @Autowired
    KeptFacts kept;

    @Autowired
    FactRegister register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private String fact = "";

    @BeforeEach
    void evaAnswersForAFact() {
        var source = new Provenance(SourceGrade.of("B2"), "eva", NORD, LocalDate.of(2027, 6, 1));
        var person = new JointId(UUID.randomUUID());
        fact = areas.record(person, new Area.WholeMunicipality("1280"), Period.ALWAYS, source);
    }

    @Test
    void isTheOtherUnitsAndNoLongerTheOldOnes() {
        handed.handOn(KIND, fact, SYD, WHY, EVA);

        assertThat(found().source().region()).isEqualTo(SYD);
        assertThat(found().source().owner()).isEqualTo("polis-syd.assessor");
        assertThat(handed.waitingFor(NILS)).extracting(RegisteredFact::id).containsExactly(fact);
        assertThat(handed.waitingFor(EVA)).isEmpty();
        assertThat(handed.lastOf(found())).get().satisfies(handover -> {
            assertThat(handover.reason()).isEqualTo(WHY);
            assertThat(handover.by()).isEqualTo("eva");
            assertThat(handover.from()).isEqualTo(NORD);
        });
        assertThatThrownBy(() -> handed.handOn(KIND, fact, NORD, WHY, EVA)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> kept.stillHolds(KIND, fact, 1, LocalDate.of(2028, 1, 1), EVA))
                .isInstanceOf(Refusal.class);
        assertThat(register.dueOf(EVA, LocalDate.of(2027, 6, 1))).isEmpty();
        assertThat(register.dueOf(NILS, LocalDate.of(2027, 6, 1))).hasSize(1);
    }

    @Test
    void saysTheSameAsBeforeAndIsTakenOnByOneOfficer() {
        var before = found();
        handed.handOn(KIND, fact, SYD, WHY, EVA);

        handed.take(KIND, fact, NILS);

        assertThat(found().terms()).isEqualTo(before.terms());
        assertThat(found().version()).isEqualTo(before.version());
        assertThat(found().source().owner()).isEqualTo("nils");
        assertThat(handed.waitingFor(AMIRA)).isEmpty();
        assertThatThrownBy(() -> handed.take(KIND, fact, AMIRA)).isInstanceOf(Refusal.class);
    }

    @Test
    void isHandedOnByWhoWorksWhereItBelongsOnly() {
        for (var wrong : List.of(NILS, ULLA)) {
            assertThatThrownBy(() -> handed.handOn(KIND, fact, SYD, WHY, wrong)).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> handed.handOn(KIND, fact, NORD, WHY, EVA)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> handed.handOn(KIND, fact, SYD, " ", EVA)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> handed.take(KIND, fact, NILS)).isInstanceOf(Refusal.class);

        handed.handOn(KIND, fact, SYD, WHY, PETER);
        assertThatThrownBy(() -> handed.take(KIND, fact, EVA)).isInstanceOf(Refusal.class);
    }

    @Test
    void staysWhileSomethingIsProposedOfIt() {
        kept.close(KIND, fact, 1, "Gäller inte.", EVA);

        assertThatThrownBy(() -> handed.handOn(KIND, fact, SYD, WHY, EVA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("väntar på en andra bedömare");

        assertThat(found().source().owner()).isEqualTo("eva");
    }

    @Test
    void isHandedBackLikewise() {
        handed.handOn(KIND, fact, SYD, WHY, EVA);
        handed.handOn(KIND, fact, NORD, "Det är ert.", NILS);

        assertThat(handed.waitingFor(PETER)).hasSize(1);
        assertThat(handed.lastOf(found())).get().extracting(Handover::reason).isEqualTo("Det är ert.");
    }

    @Test
    void isLoggedAndToldAndSaysNothingInClear() {
        handed.handOn(KIND, fact, SYD, WHY, EVA);
        handed.take(KIND, fact, NILS);

        assertThat(jdbc.sql("select reason from access_log where reason is not null order by id")
                        .query(String.class)
                        .list())
                .containsExactly("handed-on", "taken-on");
        assertThat(events.stream(FactReviewed.class)).containsExactly(new FactReviewed(KIND, fact));
        assertThat(jdbc.sql("select * from fact_handover").query().singleRow().toString())
                .doesNotContain("område");
    }

    private RegisteredFact found() {
        return register.find(KIND, fact).orElseThrow();
    }

    private static Actor officer(String user, String... groups) {
        return new Actor(
                user,
                "Namn " + user,
                Set.of(groups).stream().map(UnitGroup::parse).collect(Collectors.toSet()));
    }
}
