package se.hemvist.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.hemvist.engine.Refusal;
import se.hemvist.network.FactChanged.KeepApartChanged;
import se.hemvist.network.FactChanged.NetworkChanged;
import se.hemvist.network.FactProposal.Outcome;
import se.hemvist.network.KeptFacts.Effect;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.JointId;

/** What one officer may do alone with a fact, and what takes two. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@ContextConfiguration(classes = NetworkFactsTest.Parts.class)
@RecordApplicationEvents
class FourEyesTest {

    private static final SourceGrade B2 = new SourceGrade(Reliability.B, Correctness.TWO);
    private static final SourceGrade C2 = new SourceGrade(Reliability.C, Correctness.TWO);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 6, 1);
    private static final Provenance EVAS = new Provenance(B2, "eva", Tenant.ofRegion("nord"), NEXT_YEAR);
    private static final Actor EVA = officer("eva", "polis-nord.assessor");
    private static final Actor PETER = officer("peter", "polis-nord.reviewer", "polis-nord.assessor");
    private static final Actor SIV = officer("siv", "polis-nord.assessor");
    private static final Actor NILS = officer("nils", "polis-syd.assessor");
    private static final Actor AMIRA = officer("amira", "polis-syd.reviewer");
    private static final Actor ULLA = officer("ulla", "polis-nord.on-call");
    private static final KeepApart WITHIN_50_KM = new KeepApart(KeepApart.Reason.THREAT, KeepApart.Scope.RADIUS, 50.0);
    private static final String WHY = "Källan har tagit tillbaka uppgiften.";

    private final JointId leaver = new JointId(UUID.randomUUID());
    private final JointId rival = new JointId(UUID.randomUUID());

    @Autowired
    Networks networks;

    @Autowired
    Memberships memberships;

    @Autowired
    Threats threats;

    @Autowired
    KeepApartPairs pairs;

    @Autowired
    ExposedHomes exposures;

    @Autowired
    FactRegister register;

    @Autowired
    KeptFacts kept;

    @Autowired
    FactProposals proposals;

    @Autowired
    NetworkFacts facts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void aThreatHoldsUntilASecondOfficerAgreesThatItDoesNot() {
        var threat = threat();

        kept.close(FactKind.THREAT, threat, 1, WHY, EVA);

        assertThat(facts.about(List.of(leaver)).threats()).hasSize(1);
        assertThat(proposals.confirm(waiting(), PETER)).isEqualTo(Outcome.CONFIRMED);
        assertThat(facts.about(List.of(leaver)).threats()).isEmpty();
        assertThat(found(FactKind.THREAT, threat).closing())
                .extracting(closing -> Objects.requireNonNull(closing).by(), closing -> closing.reason())
                .containsExactly("peter", WHY);
    }

    @Test
    void nobodyIsTheirOwnSecond() {
        kept.close(FactKind.THREAT, threat(), 1, WHY, EVA);
        var proposal = waiting();

        assertThatThrownBy(() -> proposals.confirm(proposal, EVA)).isInstanceOf(OwnProposal.class);
        assertThatThrownBy(() -> new FourEyes("eva", EVA)).isInstanceOf(OwnProposal.class);

        assertThat(facts.about(List.of(leaver)).threats()).hasSize(1);
    }

    @Test
    void outsideTheOwnCaseItTakesAnOfficerOfAnotherUnit() {
        kept.close(FactKind.THREAT, threat(), 1, WHY, PETER);
        var proposal = waiting();

        assertThatThrownBy(() -> proposals.confirm(proposal, SIV)).isInstanceOf(Refusal.class);
        assertThat(proposals.confirm(proposal, NILS)).isEqualTo(Outcome.CONFIRMED);
    }

    @Test
    void whoAnswersForTheFactMayAgreeWithAColleague() {
        kept.close(FactKind.THREAT, threat(), 1, WHY, PETER);

        assertThat(proposals.confirm(waiting(), EVA)).isEqualTo(Outcome.CONFIRMED);
    }

    @Test
    void anotherRegionClosesNothingOfOursBetweenThemselves() {
        kept.close(FactKind.THREAT, threat(), 1, WHY, NILS);
        var proposal = waiting();

        assertThatThrownBy(() -> proposals.confirm(proposal, AMIRA)).isInstanceOf(Refusal.class);
        assertThat(proposals.waitingFor(AMIRA)).isEmpty();
        assertThat(proposals.waitingFor(SIV)).hasSize(1);
        assertThat(proposals.confirm(proposal, SIV)).isEqualTo(Outcome.CONFIRMED);
    }

    @Test
    void whoIsNoAssessorNeitherProposesNorAgrees() {
        var threat = threat();
        assertThatThrownBy(() -> kept.close(FactKind.THREAT, threat, 1, WHY, ULLA))
                .isInstanceOf(Refusal.class);

        kept.close(FactKind.THREAT, threat, 1, WHY, EVA);

        assertThatThrownBy(() -> proposals.confirm(waiting(), ULLA)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatSaysMoreHasEffectAtOnceAndWhatSaysLessWaits() {
        var network = networks.register("Hamnligan", EVAS);
        var period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        var id = memberships.record(leaver, network, MembershipRole.ASSOCIATE, period, EVAS);
        var longer = role(MembershipRole.MEMBER, B2, new Period(LocalDate.of(2025, 1, 1), null));

        assertThat(kept.amend(FactKind.MEMBERSHIP, id, 1, longer, "", EVA)).isEqualTo(Effect.DONE);
        assertThat(found(FactKind.MEMBERSHIP, id).terms()).isEqualTo(longer);
        for (var less : List.of(
                role(MembershipRole.MEMBER, B2, period),
                role(MembershipRole.LEAVING, B2, longer.period()),
                role(MembershipRole.MEMBER, C2, longer.period()))) {
            assertThat(kept.amend(FactKind.MEMBERSHIP, id, 2, less, WHY, EVA)).isEqualTo(Effect.WAITS_FOR_A_SECOND);
            assertThat(found(FactKind.MEMBERSHIP, id).terms()).isEqualTo(longer);
            proposals.withdraw(waiting(), EVA);
        }
    }

    @Test
    void aSmallerScopeWaitsAndIsCheckedAgainOnceConfirmed() {
        var pair =
                pairs.record(leaver, rival, WITHIN_50_KM, Period.ALWAYS, EVAS).id();
        var nearer = apart(new KeepApart(KeepApart.Reason.THREAT, KeepApart.Scope.RADIUS, 20.0));

        kept.amend(FactKind.KEEP_APART, pair, 1, nearer, WHY, EVA);

        assertThat(events.stream(KeepApartChanged.class)).hasSize(1);
        proposals.confirm(waiting(), PETER);
        assertThat(events.stream(KeepApartChanged.class)).hasSize(2);
        assertThat(facts.about(List.of(leaver)).pairs()).singleElement().satisfies(known -> {
            assertThat(known.keepApart().km()).isEqualTo(20.0);
            assertThat(known.version()).isEqualTo(2);
        });
    }

    @Test
    void aProposalIsOutdatedOnceTheFactIsAnother() {
        var pair =
                pairs.record(leaver, rival, WITHIN_50_KM, Period.ALWAYS, EVAS).id();
        kept.close(FactKind.KEEP_APART, pair, 1, WHY, EVA);
        var wider = apart(new KeepApart(KeepApart.Reason.THREAT, KeepApart.Scope.RADIUS, 90.0));
        kept.amend(FactKind.KEEP_APART, pair, 1, wider, "", SIV);

        assertThat(proposals.confirm(waiting(), PETER)).isEqualTo(Outcome.OUTDATED);

        assertThat(found(FactKind.KEEP_APART, pair).isOpen()).isTrue();
    }

    @Test
    void ofTwoWhoAmendTheSecondIsTold() {
        var pair =
                pairs.record(leaver, rival, WITHIN_50_KM, Period.ALWAYS, EVAS).id();
        var wider = apart(new KeepApart(KeepApart.Reason.THREAT, KeepApart.Scope.RADIUS, 90.0));
        kept.amend(FactKind.KEEP_APART, pair, 1, wider, "", EVA);

        assertThatThrownBy(() -> kept.amend(FactKind.KEEP_APART, pair, 1, wider, "", SIV))
                .isInstanceOf(FactChangedMeanwhile.class);
        assertThatThrownBy(() -> kept.close(FactKind.KEEP_APART, pair, 1, WHY, SIV))
                .isInstanceOf(FactChangedMeanwhile.class);
    }

    @Test
    void aClosedPairIsOpenedAgainByOneButNotBesideTheSame() {
        var pair =
                pairs.record(leaver, rival, WITHIN_50_KM, Period.ALWAYS, EVAS).id();
        kept.close(FactKind.KEEP_APART, pair, 1, WHY, EVA);
        proposals.confirm(waiting(), PETER);

        kept.reopen(FactKind.KEEP_APART, pair, 2);

        assertThat(pairs.record(rival, leaver, WITHIN_50_KM, Period.ALWAYS, EVAS)
                        .id())
                .isEqualTo(pair);
        kept.close(FactKind.KEEP_APART, pair, 3, WHY, EVA);
        proposals.confirm(waiting(), PETER);
        pairs.record(rival, leaver, WITHIN_50_KM, Period.ALWAYS, EVAS);
        assertThatThrownBy(() -> kept.reopen(FactKind.KEEP_APART, pair, 4)).isInstanceOf(Refusal.class);
    }

    @Test
    void aNetworkLosesTerritoryAndActivityByTwoAndGetsThemBackByOne() {
        var network = networks.register("Hamnligan", EVAS);
        var harbour = new Area.Circle(55.613, 13.002, 3);
        networks.addTerritory(network, harbour);

        kept.removeTerritory(network, 2, harbour, WHY, EVA);
        assertThat(networks.territory(network)).containsExactly(harbour);
        proposals.confirm(waiting(), PETER);
        assertThat(networks.territory(network)).isEmpty();

        kept.close(FactKind.NETWORK, network.value(), 3, WHY, EVA);
        assertThat(networks.list()).hasSize(1);
        proposals.confirm(waiting(), PETER);
        assertThat(networks.list()).isEmpty();

        kept.reopen(FactKind.NETWORK, network.value(), 4);
        assertThat(networks.list()).hasSize(1);
        assertThat(events.stream(NetworkChanged.class)).hasSize(5);
    }

    @Test
    void whatIsRefusedStaysAsItIsWithTheNameOfWhoRefused() {
        var threat = threat();
        kept.close(FactKind.THREAT, threat, 1, WHY, EVA);
        var proposal = waiting();

        proposals.refuse(proposal, "Hotet är aktuellt.", PETER);

        assertThat(found(FactKind.THREAT, threat).isOpen()).isTrue();
        assertThat(proposals.find(proposal).orElseThrow().decided())
                .isEqualTo(new FactProposal.Decided(
                        Outcome.REFUSED, "peter", LocalDate.now(SwedishTime.ZONE), "Hotet är aktuellt."));
        assertThatThrownBy(() -> proposals.confirm(proposal, PETER)).isInstanceOf(Refusal.class);
    }

    @Test
    void logsEachStepByNameAndNoReasonInClear() {
        kept.close(FactKind.THREAT, threat(), 1, WHY, EVA);
        proposals.confirm(waiting(), PETER);

        assertThat(jdbc.sql("select reason from access_log where reason is not null order by id")
                        .query(String.class)
                        .list())
                .containsExactly("proposed", "proposed", "confirmed", "confirmed");
        assertThat(jdbc.sql("select * from fact_proposal").query().singleRow().toString())
                .doesNotContain("Källan", leaver.value().toString());
    }

    @Test
    void listsWhatIsDueForReviewToWhoAnswersForItAndForNobodyElse() {
        var threat = threat();

        assertThat(register.dueOf(EVA, NEXT_YEAR))
                .extracting(RegisteredFact::id)
                .containsExactly(threat);
        assertThat(register.dueOf(EVA, NEXT_YEAR.minusDays(1))).isEmpty();
        assertThat(register.dueOf(PETER, NEXT_YEAR)).isEmpty();
        kept.stillHolds(FactKind.THREAT, threat, 1, NEXT_YEAR.plusYears(1), EVA);
        assertThat(register.dueOf(EVA, NEXT_YEAR)).isEmpty();
    }

    @Test
    void findsAPersonsFactsOpenAndClosed() {
        var threat = threat();
        pairs.record(leaver, rival, WITHIN_50_KM, Period.ALWAYS, EVAS);
        exposures.record(UUID.randomUUID().toString(), new ByPerson(rival), null, EVAS);
        kept.close(FactKind.THREAT, threat, 1, WHY, EVA);
        proposals.confirm(waiting(), PETER);

        assertThat(register.about(rival))
                .extracting(RegisteredFact::kind)
                .containsExactly(FactKind.KEEP_APART, FactKind.EXPOSURE, FactKind.THREAT);
        assertThat(register.about(leaver))
                .extracting(RegisteredFact::kind)
                .containsExactly(FactKind.KEEP_APART, FactKind.THREAT);
    }

    private String threat() {
        return threats.record(leaver, new ByPerson(rival), LocalDate.of(2026, 1, 1), true, EVAS);
    }

    private String waiting() {
        return jdbc.sql("select id from fact_proposal where open_key is not null")
                .query(String.class)
                .single();
    }

    private RegisteredFact found(FactKind kind, String id) {
        return register.find(kind, id).orElseThrow();
    }

    private static FactTerms role(MembershipRole role, SourceGrade grade, Period period) {
        return new FactTerms(grade, period, role, null, null, null);
    }

    private static FactTerms apart(KeepApart apart) {
        return new FactTerms(B2, Period.ALWAYS, null, null, apart, null);
    }

    private static Actor officer(String user, String... groups) {
        return new Actor(
                user,
                "Namn " + user,
                Set.of(groups).stream().map(UnitGroup::parse).collect(Collectors.toSet()));
    }
}
