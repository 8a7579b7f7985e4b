package se.hemvist.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.conflict.Days;
import se.hemvist.conflict.Exposure;
import se.hemvist.conflict.Facts;
import se.hemvist.conflict.HomeLink;
import se.hemvist.conflict.Network;
import se.hemvist.conflict.Party;
import se.hemvist.conflict.PersonFacts;
import se.hemvist.conflict.Settings;
import se.hemvist.conflict.Stay;
import se.hemvist.conflict.Tie;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.network.Area;
import se.hemvist.network.ExclusionAreas;
import se.hemvist.network.ExposedHomes;
import se.hemvist.network.HomeLinks;
import se.hemvist.network.KeepApart;
import se.hemvist.network.KeepApartPairs;
import se.hemvist.network.MembershipRole;
import se.hemvist.network.Memberships;
import se.hemvist.network.NetworkId;
import se.hemvist.network.Networks;
import se.hemvist.network.Period;
import se.hemvist.network.Provenance;
import se.hemvist.network.Rivalries;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.network.ThreatActor;
import se.hemvist.network.Threats;
import se.hemvist.network.TieKind;
import se.hemvist.network.Ties;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.JointId;
import se.hemvist.person.JointPersons;
import se.hemvist.placement.RecordStay;
import se.hemvist.placement.Stays;

/** Puts a world of the rules' records into the database, through the modules that own its facts. */
class StoredWorld {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);
    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");
    private static final Actor EVA = new Actor("nord.polis", "Eva", Set.of(UnitGroup.parse("polis-nord.assessor")));
    private static final Provenance SOURCE = new Provenance(
            new SourceGrade(Reliability.B, Correctness.TWO),
            "nord.polis",
            Tenant.ofRegion("nord"),
            LocalDate.of(2030, 1, 1));

    private final Map<String, JointId> persons = new ConcurrentHashMap<>();
    private final Map<String, NetworkId> networkIds = new ConcurrentHashMap<>();
    private final Map<String, String> homeIds = new ConcurrentHashMap<>();
    private final Map<String, String> personOfStay = new ConcurrentHashMap<>();

    @Autowired
    private Networks networks;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Rivalries rivalries;

    @Autowired
    private Threats threats;

    @Autowired
    private KeepApartPairs pairs;

    @Autowired
    private ExposedHomes exposures;

    @Autowired
    private ExclusionAreas areas;

    @Autowired
    private HomeLinks links;

    @Autowired
    private Ties ties;

    @Autowired
    private Homes homes;

    @Autowired
    private Stays stays;

    @Autowired
    private JointPersons joints;

    @Autowired
    private FactTokens tokens;

    @Autowired
    private StoredAssessments assessments;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    /** Forgets the last world and stores this one, all but the proposed stay; whatever checks it asks for are not made. */
    void store(Facts facts, Map<String, se.hemvist.conflict.Home> places) {
        transaction.executeWithoutResult(status -> {
            forget();
            facts.persons().values().forEach(this::person);
            clock.standOn(facts.today());
            settings(facts.settings());
            facts.networks().values().forEach(this::network);
            facts.persons().values().forEach(this::memberships);
            facts.persons().values().forEach(this::areas);
            var recorded = facts.recorded();
            recorded.rivalries()
                    .forEach(rivalry -> rivalries.record(
                            network(rivalry.a()), network(rivalry.b()), period(rivalry.days()), SOURCE));
            recorded.threats().forEach(this::threat);
            recorded.keepApart().forEach(this::pair);
            places.values().forEach(this::home);
            recorded.exposures().forEach(this::exposure);
            recorded.homeLinks().forEach(this::link);
            recorded.relatives().forEach(tie -> tie(TieKind.RELATIVES, tie));
            recorded.coSuspects().forEach(tie -> tie(TieKind.CO_SUSPECTS, tie));
            facts.stays().forEach(this::stay);
        });
        jdbc.sql("delete from conflict_check").update();
    }

    /** The id that the home is stored by. */
    String idOf(se.hemvist.conflict.Home home) {
        return Objects.requireNonNull(homeIds.get(home.id()));
    }

    /** Commits the stay. */
    String propose(Stay stay) {
        return Objects.requireNonNull(transaction.execute(status -> stay(stay)));
    }

    /** Commits a rivalry; its id. */
    String rivalry(String one, String other) {
        return Objects.requireNonNull(
                transaction.execute(status -> rivalries.record(network(one), network(other), Period.ALWAYS, SOURCE)));
    }

    /** Commits that the rivalry is over. */
    void close(String rivalry) {
        transaction.executeWithoutResult(status -> rivalries.close(rivalry, "Fred", EVA));
    }

    /** Commits a pair for one home; its id. */
    String keepApart(String one, String other, KeepApart.Reason reason) {
        var how = KeepApart.within(KeepApart.Scope.HOME, reason);
        return Objects.requireNonNull(
                transaction.execute(status -> pairs.record(person(one), person(other), how, Period.ALWAYS, SOURCE)
                        .id()));
    }

    /** Commits that the pair may meet. */
    void endPair(String pair) {
        transaction.executeWithoutResult(status -> pairs.close(pair, "Försonade", EVA));
    }

    /** Commits that somebody knows the home. */
    void expose(se.hemvist.conflict.Home home, Party to) {
        exposure(new Exposure(home, to, null, new se.hemvist.conflict.FactRef("exposure", "", 1, "")));
    }

    /** Commits that the person is in the network. */
    void join(String person, String network) {
        memberships.record(person(person), network(network), MembershipRole.MEMBER, Period.ALWAYS, SOURCE);
    }

    /** Commits that nobody may be placed in the home from that day on. */
    void block(se.hemvist.conflict.Home home, LocalDate from) {
        homes.block(Objects.requireNonNull(homeIds.get(home.id())), from);
    }

    /** The name that the world gives the person of the stay. */
    String personOf(String stay) {
        return Objects.requireNonNull(personOfStay.get(stay));
    }

    /** The name that the world gives the one whom a conflict is with who has no stay in it; null for nobody. */
    @Nullable
    String otherOf(String conflict) {
        var other = jdbc.sql("select other_ref from placement_conflict where id = ?")
                .param(UUID.fromString(conflict))
                .query(String.class)
                .single();
        return Stream.concat(
                        persons.entrySet().stream()
                                .map(known -> Map.entry(
                                        known.getKey(),
                                        Party.person(known.getValue().value().toString()))),
                        networkIds.entrySet().stream()
                                .map(known -> Map.entry(
                                        known.getKey(),
                                        Party.network(known.getValue().value()))))
                .filter(known -> tokens.ofParty(known.getValue()).equals(other))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    Set<String> stays() {
        return Set.copyOf(personOfStay.keySet());
    }

    private void forget() {
        Stream.of(
                        "conflict_cause",
                        "placement_conflict",
                        "conflict_check",
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
                        "network_territory",
                        "network",
                        "access_log")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        Stream.of(persons, networkIds, homeIds, personOfStay).forEach(Map::clear);
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
        var number = TestNumbers.of(person.born(), person.bornAtLatest(), persons.size());
        persons.put(person.id(), joints.jointOf(number));
        if (person.lastAssessment() != null) {
            clock.standOn(person.lastAssessment().validUntil());
            assessments.store(number, person.lastAssessment(), person.networkLink());
        }
    }

    private void memberships(PersonFacts person) {
        person.memberships()
                .forEach(membership -> memberships.record(
                        person(person.id()),
                        network(membership.network()),
                        MembershipRole.valueOf(membership.role().name()),
                        period(membership.days()),
                        SOURCE));
    }

    private void areas(PersonFacts person) {
        person.exclusionAreas()
                .forEach(area -> areas.record(person(person.id()), area(area.area()), period(area.days()), SOURCE));
    }

    private static Area area(se.hemvist.conflict.Area area) {
        return area instanceof se.hemvist.conflict.Area.Circle circle
                ? circle(circle)
                : new Area.WholeMunicipality(((se.hemvist.conflict.Area.WholeMunicipality) area).code());
    }

    private static Area.Circle circle(se.hemvist.conflict.Area.Circle circle) {
        return new Area.Circle(circle.centre().lat(), circle.centre().lon(), circle.radiusKm());
    }

    private void link(HomeLink link) {
        links.record(Objects.requireNonNull(homeIds.get(link.home())), network(link.network()), SOURCE);
    }

    private void tie(TieKind kind, Tie tie) {
        ties.record(kind, person(tie.a()), person(tie.b()), SOURCE);
    }

    private void network(Network network) {
        var id = networks.register("Nätverk " + network.id(), SOURCE);
        networkIds.put(network.id(), id);
        network.territory().forEach(circle -> networks.addTerritory(id, circle(circle)));
        if (!network.active()) {
            networks.deactivate(id, "Splittrat", EVA);
        }
    }

    private void threat(se.hemvist.conflict.Threat threat) {
        var id = threats.record(
                person(threat.against()), actor(threat.by()), threat.from(), threat.withNetworks(), SOURCE);
        if (!threat.open()) {
            threats.close(id, "Upphört", EVA);
        }
    }

    private ThreatActor actor(Party of) {
        return of.sort() == Party.Sort.NETWORK
                ? new ThreatActor.ByNetwork(network(of.id()))
                : new ThreatActor.ByPerson(person(of.id()));
    }

    private void exposure(Exposure exposure) {
        exposures.record(
                Objects.requireNonNull(homeIds.get(exposure.home().id())),
                actor(exposure.to()),
                exposure.since(),
                SOURCE);
    }

    private void pair(se.hemvist.conflict.KeepApart pair) {
        var how = new KeepApart(
                KeepApart.Reason.valueOf(pair.reason().name()),
                KeepApart.Scope.valueOf(pair.scope().name()),
                pair.km());
        var recorded = pairs.record(person(pair.a()), person(pair.b()), how, period(pair.days()), SOURCE);
        if (!pair.open()) {
            pairs.close(recorded.id(), "Upphört", EVA);
        }
    }

    private void home(se.hemvist.conflict.Home home) {
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
        homeIds.put(home.id(), id);
        if (home.block() != null) {
            homes.block(id, home.block().from());
        }
    }

    private String stay(Stay stay) {
        var from = stay.days().from();
        var id = stays.record(new RecordStay(
                null,
                SUNDSVALL,
                person(stay.person()),
                Objects.requireNonNull(homeIds.get(stay.home().id())),
                stay.unit(),
                from == null ? LONG_AGO : from,
                stay.days().until(),
                stay.status(),
                null));
        personOfStay.put(id, stay.person());
        return id;
    }

    private JointId person(String id) {
        return Objects.requireNonNull(persons.get(id), id);
    }

    private NetworkId network(String id) {
        return Objects.requireNonNull(networkIds.get(id), id);
    }

    private static Period period(Days days) {
        return new Period(days.from(), days.until());
    }
}
