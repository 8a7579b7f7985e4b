package se.hemvist.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.conflict.Days;
import se.hemvist.conflict.Exposure;
import se.hemvist.conflict.FactRef;
import se.hemvist.conflict.Facts;
import se.hemvist.conflict.KeepApart;
import se.hemvist.conflict.Membership;
import se.hemvist.conflict.Network;
import se.hemvist.conflict.Party;
import se.hemvist.conflict.PersonFacts;
import se.hemvist.conflict.Rivalry;
import se.hemvist.conflict.Settings;
import se.hemvist.conflict.Stay;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.network.FactProposal.Outcome;
import se.hemvist.network.Networks;
import se.hemvist.network.PersonProposals;
import se.hemvist.network.RegisterPerson;
import se.hemvist.network.TieKind;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.Birth;
import se.hemvist.person.Births;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointPersons;
import se.hemvist.placement.RecordStay;
import se.hemvist.placement.Stays;

/** Puts a world of the rules' records into the database, through the modules that own its facts. */
class StoredWorld {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);
    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");

    private static final FactRef REF = new FactRef("fact", "", 1, "B2");

    private static final IdentityNumber SAMORDNINGSNUMMER = new IdentityNumber("198505652381");
    private static final IdentityNumber PERSONNUMMER = new IdentityNumber("198505052384");
    private static final Actor FIRST = new Actor("nord.polis", "Eva", Set.of(UnitGroup.parse("polis-nord.assessor")));
    private static final Actor SECOND = new Actor("syd.polis", "Nils", Set.of(UnitGroup.parse("polis-syd.assessor")));

    private final Map<String, String> personOfStay = new ConcurrentHashMap<>();
    private final Map<String, IdentityNumber> numbers = new ConcurrentHashMap<>();
    private final Map<String, StoredFacts.Stored> ends = new ConcurrentHashMap<>();

    @Autowired
    private StoredIds ids;

    @Autowired
    private StoredFacts recorded;

    @Autowired
    private Networks networks;

    @Autowired
    private Homes homes;

    @Autowired
    private Stays stays;

    @Autowired
    private JointPersons joints;

    @Autowired
    private FactTokens tokens;

    @Autowired
    private PersonProposals proposals;

    @Autowired
    private Births births;

    @Autowired
    private StoredAssessments assessments;

    @Autowired
    private ObjectProvider<MovableClock> clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    /** Forgets the last world and stores this one, all but the proposed stay; whatever checks it asks for are not made. */
    void store(Facts facts, Map<String, se.hemvist.conflict.Home> places) {
        // Whoever writes of a person holds them, and the police's forms write in transactions of their own.
        transaction.executeWithoutResult(status -> forget());
        transaction.executeWithoutResult(status -> facts.persons().values().forEach(this::person));
        transaction.executeWithoutResult(status -> {
            facts.persons().values().forEach(this::assess);
            clock.getObject().standOn(facts.today());
            settings(facts.settings());
            facts.networks().values().forEach(this::network);
            places.values().forEach(this::home);
            record(facts);
            facts.stays().forEach(this::stay);
        });
        jdbc.sql("delete from conflict_check").update();
    }

    private void record(Facts facts) {
        facts.persons().values().forEach(person -> {
            person.memberships().forEach(membership -> recorded.record(person.id(), membership));
            person.exclusionAreas().forEach(area -> recorded.record(person.id(), area));
        });
        var known = facts.recorded();
        known.rivalries().forEach(recorded::record);
        known.threats().forEach(threat -> closed(threat.open(), recorded.record(threat)));
        known.keepApart().forEach(pair -> closed(pair.open(), recorded.record(pair)));
        known.exposures().forEach(recorded::record);
        known.homeLinks().forEach(recorded::record);
        known.relatives().forEach(tie -> recorded.record(TieKind.RELATIVES, tie));
        known.coSuspects().forEach(tie -> recorded.record(TieKind.CO_SUSPECTS, tie));
    }

    private static void closed(boolean open, StoredFacts.Stored end) {
        if (!open) {
            end.close();
        }
    }

    /** The id that the home is stored by. */
    String idOf(se.hemvist.conflict.Home home) {
        return ids.home(home.id());
    }

    /** Commits the stay. */
    String propose(Stay stay) {
        return Objects.requireNonNull(transaction.execute(status -> stay(stay)));
    }

    /** Commits a rivalry; its id. */
    String rivalry(String one, String other) {
        return commit(() -> recorded.record(new Rivalry(one, other, Days.ALWAYS, REF)));
    }

    /** Commits a pair for one home; its id. */
    String keepApart(String one, String other, KeepApart.Reason reason) {
        return commit(() ->
                recorded.record(new KeepApart(one, other, reason, KeepApart.Scope.HOME, null, true, Days.ALWAYS, REF)));
    }

    /** Commits that somebody knows the home. */
    void expose(se.hemvist.conflict.Home home, Party to) {
        commit(() -> recorded.record(new Exposure(home, to, null, REF)));
    }

    /** Commits that the person is in the network. */
    void join(String person, String network) {
        commit(() -> recorded.record(person, new Membership(network, Membership.Role.MEMBER, Days.ALWAYS, REF)));
    }

    /** Commits a fact of {@link StoredFacts}; its id. */
    String commit(Supplier<StoredFacts.Stored> fact) {
        var stored = Objects.requireNonNull(transaction.execute(status -> fact.get()));
        ends.put(stored.id(), stored);
        return stored.id();
    }

    /** Commits that the fact holds no longer. */
    void end(String fact) {
        transaction.executeWithoutResult(
                status -> Objects.requireNonNull(ends.remove(fact)).close());
    }

    /** Commits when the person was born, as is known now. */
    void born(String person, Birth birth) {
        transaction.executeWithoutResult(status -> births.amend(ids.person(person), birth));
    }

    /** Commits that the two are one person, as two officers say; says whether they were two until then. */
    boolean merge(String person, String into) {
        var merged = new RegisterPerson("", ids.person(person), SAMORDNINGSNUMMER);
        var kept = new RegisterPerson("", ids.person(into), PERSONNUMMER);
        var proposal = Objects.requireNonNull(
                transaction.execute(status -> proposals.proposeMerge(merged, kept, "Samma person", FIRST)));
        return proposals.confirm(proposal, SECOND) == Outcome.CONFIRMED;
    }

    /** Whether the fact of {@link #commit} holds. */
    boolean holds(String fact) {
        return Stream.of(
                        "membership",
                        "rivalry",
                        "threat",
                        "keep_apart_pair",
                        "exposed_home",
                        "home_link",
                        "person_relation",
                        "co_suspects",
                        "exclusion_area")
                .noneMatch(table -> jdbc.sql(
                                "select exists (select 1 from " + table + " where id = ? and closed_on is not null)")
                        .param(fact)
                        .query(Boolean.class)
                        .single());
    }

    /** Commits that nobody may be placed in the home from that day on. */
    StoredFacts.Stored block(se.hemvist.conflict.Home home, LocalDate from) {
        var id = ids.home(home.id());
        homes.block(id, from);
        return new StoredFacts.Stored(id, () -> homes.unblock(id));
    }

    /** The name that the world gives the person of the stay. */
    String personOf(String stay) {
        return Objects.requireNonNull(personOfStay.get(stay));
    }

    /** The conflicts by the names that the world gives; one that stands twice is there twice. */
    List<KnownConflict> known(List<ConflictView> conflicts) {
        var names = new HashMap<String, String>();
        ids.names().forEach((party, name) -> names.put(tokens.ofParty(party), name));
        return conflicts.stream()
                .map(conflict -> new KnownConflict(
                        conflict.kind().name(),
                        new TreeSet<>(conflict.stays()),
                        conflict.stays().size() > 1 ? null : names.get(otherRef(conflict.id())),
                        conflict.severity().name()))
                .toList();
    }

    /** The name that the world gives the one whom a conflict is with who has no stay in it; null for nobody. */
    @Nullable
    String otherOf(String conflict) {
        var other = otherRef(conflict);
        return ids.names().entrySet().stream()
                .filter(known -> tokens.ofParty(known.getKey()).equals(other))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private String otherRef(String conflict) {
        return jdbc.sql("select other_ref from placement_conflict where id = ?")
                .param(UUID.fromString(conflict))
                .query(String.class)
                .single();
    }

    Set<String> stays() {
        return Set.copyOf(personOfStay.keySet());
    }

    private void forget() {
        Stream.of(
                        "conflict_cause",
                        "placement_conflict",
                        "conflict_check",
                        "conflict_sweep",
                        "check_day",
                        "stay_answer",
                        "stay",
                        "home_access",
                        "home",
                        "assessment_revision",
                        "threat_assessment",
                        "membership",
                        "rivalry",
                        "threat",
                        "keep_apart_pair",
                        "exposed_home",
                        "home_link",
                        "person_relation",
                        "co_suspects",
                        "exclusion_area",
                        "person_proposal",
                        "network_territory",
                        "network",
                        "access_log")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("update joint_person set merged_into = null where merged_into is not null")
                .update();
        ids.forget();
        personOfStay.clear();
        ends.clear();
    }

    private void settings(Settings settings) {
        jdbc.sql(
                        "update conflict_setting set same_home_km = ?, close_km = ?, town_km = ?, reach_km = ?, enmity_months = ?")
                .params(
                        settings.sameHomeKm(),
                        settings.closeKm(),
                        settings.townKm(),
                        settings.reachKm(),
                        settings.enmityMonths())
                .update();
    }

    private void person(PersonFacts person) {
        var number = TestNumbers.of(person.born(), person.bornAtLatest(), ids.numberOfPersons());
        numbers.put(person.id(), number);
        var joint = joints.jointOf(number);
        ids.person(person.id(), joint);
        var told = number.born()
                .map(day -> new Birth(day, day))
                .orElseGet(() -> new Birth(null, LocalDate.of(TestNumbers.yearOf(number), 12, 31)));
        if (births.of(joint).filter(told::equals).isEmpty()) {
            births.amend(joint, told);
        }
    }

    private void assess(PersonFacts person) {
        if (person.lastAssessment() != null) {
            clock.getObject().standOn(person.lastAssessment().validUntil());
            assessments.store(
                    Objects.requireNonNull(numbers.get(person.id())), person.lastAssessment(), person.networkLink());
        }
    }

    void network(Network network) {
        var id = networks.register("Nätverk " + network.id(), StoredFacts.SOURCE);
        ids.network(network.id(), id);
        network.territory().forEach(circle -> networks.addTerritory(id, StoredFacts.circle(circle)));
        if (!network.active()) {
            networks.deactivate(id, "Splittrat", StoredFacts.AGREED);
        }
    }

    void home(se.hemvist.conflict.Home home) {
        var permit = home.permit();
        var id = homes.register(new RegisterHome(
                HomeKind.HVB,
                "Boende " + home.id(),
                null,
                new HomePlace(
                        home.municipality(),
                        "Orten",
                        home.point().lat(),
                        home.point().lon(),
                        false),
                new HomePermit(permit.required(), permit.granted(), permit.until()),
                new HomeLimits(home.capacity(), home.ages().min(), home.ages().max()),
                null,
                HomeAudience.EVERYONE,
                null));
        ids.home(home.id(), id);
        if (home.block() != null) {
            homes.block(id, home.block().from());
        }
    }

    /** Every stay is stored with a first day. */
    Days stored(Days days) {
        var from = days.from();
        return new Days(from == null ? LONG_AGO : from, days.until());
    }

    private String stay(Stay stay) {
        var days = stored(stay.days());
        var id = stays.record(new RecordStay(
                null,
                SUNDSVALL,
                ids.person(stay.person()),
                ids.home(stay.home().id()),
                stay.unit(),
                Objects.requireNonNull(days.from()),
                days.until(),
                stay.status(),
                null));
        personOfStay.put(id, stay.person());
        return id;
    }
}
