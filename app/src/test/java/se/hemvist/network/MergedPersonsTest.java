package se.hemvist.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import se.hemvist.network.FactProposal.Outcome;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonsMerged;

/** Two records of one person become one: who may say so, and what becomes of each fact. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@ContextConfiguration(classes = NetworkFactsTest.Parts.class)
@RecordApplicationEvents
class MergedPersonsTest {

    private static final IdentityNumber FORMER = new IdentityNumber("198505652381");
    private static final IdentityNumber ANOTHER_FORMER = new IdentityNumber("199001612390");
    private static final IdentityNumber NOW = new IdentityNumber("198505052384");
    private static final IdentityNumber ANOTHER = new IdentityNumber("199001012385");
    private static final SourceGrade B2 = new SourceGrade(Reliability.B, Correctness.TWO);
    private static final SourceGrade C1 = new SourceGrade(Reliability.C, Correctness.ONE);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 6, 1);
    private static final Period THIS_YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final KeepApart IN_ONE_HOME = KeepApart.within(KeepApart.Scope.HOME, KeepApart.Reason.THREAT);
    private static final Actor EVA = officer("eva", "polis-nord.assessor");
    private static final Actor PETER = officer("peter", "polis-nord.reviewer", "polis-nord.assessor");
    private static final Actor NILS = officer("nils", "polis-syd.assessor");
    private static final Actor ULLA = officer("ulla", "polis-syd.on-call");
    private static final String WHY = "Personen har folkbokförts.";

    private final JointId rival = new JointId(UUID.randomUUID());

    @Autowired
    RegisterPersons persons;

    @Autowired
    PersonProposals proposals;

    @Autowired
    Networks networks;

    @Autowired
    Memberships memberships;

    @Autowired
    Threats threats;

    @Autowired
    KeepApartPairs pairs;

    @Autowired
    ExclusionAreas areas;

    @Autowired
    ExposedHomes exposures;

    @Autowired
    Ties ties;

    @Autowired
    FactRegister register;

    @Autowired
    KeptFacts kept;

    @Autowired
    FactProposals factProposals;

    @Autowired
    NetworkFacts facts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private RegisterPerson former;
    private RegisterPerson now;

    @BeforeEach
    void twoRecordsOfOnePerson() {
        // A record once made stays made, and one that was merged in another test would be no record any more.
        jdbc.sql("update joint_person set merged_into = null").update();
        former = persons.of(FORMER);
        now = persons.of(NOW);
    }

    @Test
    void carriesEveryKindOfFactOverToTheNumberThatHolds() {
        var network = networks.register("Hamnligan", source(B2));
        var home = UUID.randomUUID().toString();
        memberships.record(former.joint(), network, MembershipRole.MEMBER, Period.ALWAYS, source(B2));
        threats.record(former.joint(), new ByPerson(rival), null, true, source(B2));
        threats.record(rival, new ByPerson(former.joint()), null, true, source(B2));
        pairs.record(former.joint(), rival, IN_ONE_HOME, Period.ALWAYS, source(B2));
        areas.record(former.joint(), new Area.WholeMunicipality("1280"), Period.ALWAYS, source(B2));
        exposures.record(home, new ByPerson(former.joint()), null, source(B2));
        ties.record(TieKind.RELATIVES, former.joint(), rival, source(B2));
        ties.record(TieKind.CO_SUSPECTS, rival, former.joint(), source(B2));

        merge();

        var known = facts.about(List.of(now.joint()));
        assertThat(known.memberships())
                .extracting(KnownFacts.MembershipFact::person)
                .containsExactly(now.joint());
        assertThat(known.threats())
                .extracting(KnownFacts.ThreatFact::against, KnownFacts.ThreatFact::by)
                .containsExactlyInAnyOrder(
                        tuple(now.joint(), new ByPerson(rival)), tuple(rival, new ByPerson(now.joint())));
        assertThat(known.pairs()).singleElement().satisfies(pair -> assertThat(Set.of(pair.one(), pair.other()))
                .isEqualTo(Set.of(now.joint(), rival)));
        assertThat(known.areas()).hasSize(1);
        assertThat(known.relatives()).hasSize(1);
        assertThat(known.coSuspects()).hasSize(1);
        assertThat(facts.exposuresOf(Set.of(home)))
                .extracting(KnownFacts.ExposureFact::to)
                .containsExactly(new ByPerson(now.joint()));
        assertThat(register.about(former.joint())).isEmpty();
        assertThat(events.stream(PersonsMerged.class)).containsExactly(new PersonsMerged(former.joint(), now.joint()));
    }

    @Test
    void knowsThePersonByEitherNumberFromThenOn() {
        merge();

        assertThat(persons.of(FORMER)).isEqualTo(now);
        assertThat(persons.find(former.id())).contains(now);
        assertThat(persons.formerNumbers(now)).containsExactly(FORMER);
        assertThatThrownBy(() -> proposals.proposeMerge(persons.of(FORMER), now, WHY, EVA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("redan samma person");
    }

    @Test
    void followsAChainOfRecordsToItsEnd() {
        var first = persons.of(ANOTHER_FORMER);
        threats.record(first.joint(), new ByPerson(rival), null, false, source(B2));
        proposals.confirm(proposals.proposeMerge(first, former, WHY, EVA), NILS);

        merge();

        assertThat(persons.of(ANOTHER_FORMER)).isEqualTo(now);
        assertThat(facts.about(List.of(now.joint())).threats()).hasSize(1);
    }

    @Test
    void closesWhatHasBecomeDoubleAndKeepsWhatSaysMore() {
        var network = networks.register("Hamnligan", source(B2));
        var more = memberships.record(former.joint(), network, MembershipRole.MEMBER, Period.ALWAYS, source(B2));
        var less = memberships.record(now.joint(), network, MembershipRole.MEMBER, THIS_YEAR, source(B2));
        var mine = threats.record(now.joint(), new ByPerson(rival), null, true, source(B2));
        var same = threats.record(former.joint(), new ByPerson(rival), null, true, source(B2));
        var otherWay = threats.record(rival, new ByPerson(former.joint()), null, true, source(B2));

        merge();

        assertThat(open(FactKind.MEMBERSHIP)).containsExactly(more);
        assertThat(open(FactKind.THREAT)).containsExactlyInAnyOrder(mine, otherWay);
        for (var needless : List.of(found(FactKind.MEMBERSHIP, less), found(FactKind.THREAT, same))) {
            assertThat(Objects.requireNonNull(needless.closing()).reason()).isEqualTo("sammanslagning");
            assertThat(needless.persons()).contains(now.joint());
        }
    }

    @Test
    void keepsFactsThatSayDifferentThings() {
        var network = networks.register("Hamnligan", source(B2));
        memberships.record(former.joint(), network, MembershipRole.MEMBER, THIS_YEAR, source(B2));
        memberships.record(now.joint(), network, MembershipRole.LEAVING, THIS_YEAR, source(B2));
        memberships.record(now.joint(), network, MembershipRole.MEMBER, THIS_YEAR, source(C1));

        merge();

        assertThat(open(FactKind.MEMBERSHIP)).hasSize(3);
    }

    @Test
    void closesOnlyWhatTheMergeHasMadeDouble() {
        var network = networks.register("Hamnligan", source(B2));
        memberships.record(now.joint(), network, MembershipRole.MEMBER, Period.ALWAYS, source(B2));
        memberships.record(now.joint(), network, MembershipRole.MEMBER, Period.ALWAYS, source(B2));

        merge();

        assertThat(open(FactKind.MEMBERSHIP)).hasSize(2);
    }

    @Test
    void opensTheSamePairOnceByTheMoreReliableSource() {
        var worse = pairs.record(now.joint(), rival, IN_ONE_HOME, Period.ALWAYS, source(C1))
                .id();
        var better = pairs.record(former.joint(), rival, IN_ONE_HOME, Period.ALWAYS, source(B2))
                .id();
        ties.record(TieKind.RELATIVES, now.joint(), rival, source(B2));
        ties.record(TieKind.RELATIVES, former.joint(), rival, source(B2));

        merge();

        assertThat(open(FactKind.KEEP_APART)).containsExactly(better).doesNotContain(worse);
        assertThat(open(FactKind.RELATION)).hasSize(1);
        assertThat(pairs.record(rival, now.joint(), IN_ONE_HOME, Period.ALWAYS, source(B2))
                        .id())
                .isEqualTo(better);
    }

    @Test
    void closesWhatIsAboutThePersonAndThemselvesAndLeavesItAsItsTrace() {
        var pair = pairs.record(former.joint(), now.joint(), IN_ONE_HOME, Period.ALWAYS, source(B2))
                .id();
        threats.record(former.joint(), new ByPerson(now.joint()), null, true, source(B2));

        merge();

        assertThat(open(FactKind.KEEP_APART)).isEmpty();
        assertThat(open(FactKind.THREAT)).isEmpty();
        assertThat(register.about(now.joint())).hasSize(2).allSatisfy(fact -> assertThat(
                        Objects.requireNonNull(fact.closing()).reason())
                .isEqualTo("sammanslagning"));
        assertThatThrownBy(() -> kept.reopen(FactKind.KEEP_APART, pair, 2))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("slagits samman");
    }

    @Test
    void carriesClosedFactsSoThatTheyCanBeOpenedAgain() {
        var threat = threats.record(former.joint(), new ByPerson(rival), null, true, source(B2));
        kept.close(FactKind.THREAT, threat, 1, WHY, EVA);
        factProposals.confirm(factProposals.waitingFor(PETER).get(0).id(), PETER);

        merge();
        kept.reopen(FactKind.THREAT, threat, 3);

        assertThat(facts.about(List.of(now.joint())).threats()).hasSize(1);
    }

    @Test
    void takesAnOfficerOfAnotherUnit() {
        threats.record(former.joint(), new ByPerson(rival), null, true, source(B2));
        var proposal = proposals.proposeMerge(former, now, WHY, EVA);

        for (var wrong : List.of(EVA, PETER, ULLA)) {
            assertThatThrownBy(() -> proposals.confirm(proposal, wrong)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> proposals.refuse(proposal, "Nej.", wrong)).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> proposals.proposeMerge(former, now, WHY, ULLA)).isInstanceOf(Refusal.class);

        assertThat(persons.of(FORMER)).isEqualTo(former);
        assertThat(proposals.waitingFor(PETER)).isEmpty();
        assertThat(proposals.waitingFor(NILS)).hasSize(1);
        assertThat(proposals.confirm(proposal, NILS)).isEqualTo(Outcome.CONFIRMED);
        assertThatThrownBy(() -> proposals.confirm(proposal, NILS)).isInstanceOf(Refusal.class);
    }

    @Test
    void isNotDecidedByTwoUnitsOfWhichNeitherAnswersForAFact() {
        threats.record(former.joint(), new ByPerson(rival), null, true, source(B2));
        var proposal = proposals.proposeMerge(former, now, WHY, NILS);
        var vera = officer("vera", "polis-vast.assessor");

        assertThatThrownBy(() -> proposals.confirm(proposal, vera)).isInstanceOf(Refusal.class);

        assertThat(proposals.confirm(proposal, PETER)).isEqualTo(Outcome.CONFIRMED);
    }

    @Test
    void neverMergesTwoPersonnummer() {
        var another = persons.of(ANOTHER);

        assertThatThrownBy(() -> proposals.proposeMerge(now, another, WHY, EVA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Två personnummer slås aldrig samman.");

        assertThat(jdbc.sql("select count(*) from person_proposal")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void twoPersonnummerAreNotMergedByWayOfACoordinationNumberEither() {
        merge();

        assertThatThrownBy(() -> proposals.proposeMerge(persons.of(FORMER), persons.of(ANOTHER), WHY, EVA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Två personnummer");
    }

    @Test
    void aProposalIsOutdatedOnceOneOfTheTwoIsMergedOtherwise() {
        var another = persons.of(ANOTHER);
        var late = proposals.proposeMerge(former, another, WHY, EVA);
        merge();

        assertThat(proposals.confirm(late, NILS)).isEqualTo(Outcome.OUTDATED);

        assertThat(persons.of(FORMER)).isEqualTo(now);
        assertThat(persons.of(ANOTHER)).isEqualTo(another);
    }

    @Test
    void theSameIsProposedOnceWhicheverWayRound() {
        proposals.proposeMerge(former, now, WHY, EVA);

        assertThatThrownBy(() -> proposals.proposeMerge(now, former, WHY, NILS))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("väntar redan");
    }

    @Test
    void logsEveryStepAndSaysNothingInClear() {
        merge();

        assertThat(jdbc.sql("select reason from access_log where object_type = 'person' and object_id = 'register'"
                                + " order by id")
                        .query(String.class)
                        .list())
                .containsExactly("proposed", "proposed", "confirmed", "confirmed");
        assertThat(jdbc.sql("select * from person_proposal").query().singleRow().toString())
                .doesNotContain(
                        "folkbokförts",
                        former.joint().value().toString(),
                        now.joint().value().toString());
    }

    private void merge() {
        assertThat(proposals.confirm(proposals.proposeMerge(former, now, WHY, EVA), NILS))
                .isEqualTo(Outcome.CONFIRMED);
    }

    private List<String> open(FactKind kind) {
        return register.about(now.joint()).stream()
                .filter(fact -> fact.kind() == kind && fact.isOpen())
                .map(RegisteredFact::id)
                .toList();
    }

    private RegisteredFact found(FactKind kind, String id) {
        return register.find(kind, id).orElseThrow();
    }

    private static Provenance source(SourceGrade grade) {
        return new Provenance(grade, "eva", Tenant.ofRegion("nord"), NEXT_YEAR);
    }

    private static Actor officer(String user, String... groups) {
        return new Actor(
                user,
                "Namn " + user,
                Set.of(groups).stream().map(UnitGroup::parse).collect(Collectors.toSet()));
    }
}
