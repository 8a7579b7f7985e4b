package se.hemvist.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.check.CheckedFact.Sort;
import se.hemvist.conflict.Area;
import se.hemvist.conflict.Assessment;
import se.hemvist.conflict.Days;
import se.hemvist.conflict.ExclusionArea;
import se.hemvist.conflict.Exposure;
import se.hemvist.conflict.FactRef;
import se.hemvist.conflict.Facts;
import se.hemvist.conflict.HomeLink;
import se.hemvist.conflict.KeepApart;
import se.hemvist.conflict.Membership;
import se.hemvist.conflict.Network;
import se.hemvist.conflict.NetworkLink;
import se.hemvist.conflict.Party;
import se.hemvist.conflict.PersonFacts;
import se.hemvist.conflict.Point;
import se.hemvist.conflict.Recorded;
import se.hemvist.conflict.Rivalry;
import se.hemvist.conflict.Settings;
import se.hemvist.conflict.Threat;
import se.hemvist.conflict.ThreatLevel;
import se.hemvist.conflict.Tie;
import se.hemvist.home.Home;
import se.hemvist.home.Homes;
import se.hemvist.network.KnownFacts;
import se.hemvist.network.KnownFacts.AreaFact;
import se.hemvist.network.KnownFacts.HomeLinkFact;
import se.hemvist.network.KnownFacts.MembershipFact;
import se.hemvist.network.KnownFacts.NetworkFact;
import se.hemvist.network.KnownFacts.PairFact;
import se.hemvist.network.KnownFacts.RivalryFact;
import se.hemvist.network.KnownFacts.ThreatFact;
import se.hemvist.network.KnownFacts.TieFact;
import se.hemvist.network.NetworkFacts;
import se.hemvist.network.Period;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.ThreatActor;
import se.hemvist.network.ThreatActor.ByNetwork;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.person.Birth;
import se.hemvist.person.JointId;
import se.hemvist.threat.AssessmentFact;
import se.hemvist.threat.AssessmentFacts;

/** Reads what the rules ask for about the persons of a neighbourhood, in a handful of statements. */
@Component
class FactsForRules {

    private final NetworkFacts networks;
    private final AssessmentFacts assessments;
    private final Homes homes;

    FactsForRules(NetworkFacts networks, AssessmentFacts assessments, Homes homes) {
        this.networks = networks;
        this.assessments = assessments;
        this.homes = homes;
    }

    /** @param judged the ids of the homes whose stays are judged; only who knows those matters */
    Facts about(Neighbourhood neighbourhood, Collection<String> judged, Settings settings, LocalDate today) {
        var exposures = exposures(judged, settings);
        var about = new LinkedHashSet<>(neighbourhood.persons());
        var knowers = knowers(exposures);
        about.addAll(knowers);
        var known = networks.about(about);
        return new Facts(
                today,
                settings,
                persons(neighbourhood, knowers, known),
                known.networks().stream().collect(toMap(network -> network.id().value(), FactsForRules::network)),
                new Recorded(
                        known.rivalries().stream().map(FactsForRules::rivalry).toList(),
                        known.threats().stream().map(FactsForRules::threat).toList(),
                        known.pairs().stream().map(FactsForRules::pair).toList(),
                        exposures,
                        networks.linksOf(judged).stream()
                                .map(FactsForRules::link)
                                .toList(),
                        known.relatives().stream()
                                .map(tie -> tie(Sort.RELATION, tie))
                                .toList(),
                        known.coSuspects().stream()
                                .map(tie -> tie(Sort.CO_SUSPECTS, tie))
                                .toList()),
                neighbourhood.stays(),
                true);
    }

    /** Two ids may stand for one house: whoever knows the one knows the other. */
    private List<Exposure> exposures(Collection<String> judged, Settings settings) {
        var places = homes.atTheAddressOf(judged, settings.sameHomeKm()).stream()
                .collect(toMap(Home::id, HomesForRules::of));
        return networks.exposuresOf(places.keySet()).stream()
                .map(fact -> new Exposure(
                        Objects.requireNonNull(places.get(fact.home())),
                        party(fact.to()),
                        fact.since(),
                        ref(Sort.EXPOSURE, fact.id(), fact.version(), fact.grade())))
                .toList();
    }

    private static Set<JointId> knowers(List<Exposure> exposures) {
        return exposures.stream()
                .map(Exposure::to)
                .filter(knower -> knower.sort() == Party.Sort.PERSON)
                .map(knower -> new JointId(UUID.fromString(knower.id())))
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Those who have the stays, those who know the homes, and those who threaten them, whose networks may count. */
    private Map<String, PersonFacts> persons(Neighbourhood neighbourhood, Set<JointId> knowers, KnownFacts known) {
        Set<JointId> persons = new LinkedHashSet<>(neighbourhood.persons());
        known.relatives().forEach(tie -> persons.addAll(tie.both()));
        var latest = assessments.latest(persons);
        persons.addAll(knowers);
        known.threats().forEach(threat -> {
            if (threat.by() instanceof ByPerson actor) {
                persons.add(actor.person());
            }
        });
        Map<JointId, List<Membership>> links = known.memberships().stream()
                .collect(groupingBy(MembershipFact::person, mapping(FactsForRules::membership, toList())));
        Map<JointId, List<ExclusionArea>> areas =
                known.areas().stream().collect(groupingBy(AreaFact::person, mapping(FactsForRules::area, toList())));
        return persons.stream()
                .map(person -> person(
                        person,
                        neighbourhood.birth(person),
                        links.getOrDefault(person, List.of()),
                        areas.getOrDefault(person, List.of()),
                        latest.get(person)))
                .collect(toMap(PersonFacts::id, Function.identity()));
    }

    private static PersonFacts person(
            JointId person,
            @Nullable Birth birth,
            List<Membership> links,
            List<ExclusionArea> areas,
            @Nullable AssessmentFact latest) {
        return new PersonFacts(
                id(person),
                birth == null ? null : birth.on(),
                birth == null ? null : birth.atLatest(),
                links,
                areas,
                latest == null
                        ? null
                        : new Assessment(ThreatLevel.valueOf(latest.level().name()), latest.validUntil()),
                link(latest));
    }

    private static NetworkLink link(@Nullable AssessmentFact latest) {
        return latest == null || latest.networkLink() == se.hemvist.threat.NetworkLink.NOT_CHECKED
                ? NetworkLink.NOT_CHECKED
                : NetworkLink.CHECKED;
    }

    private static Membership membership(MembershipFact fact) {
        return new Membership(
                fact.network().value(),
                Membership.Role.valueOf(fact.role().name()),
                days(fact.period()),
                ref(Sort.MEMBERSHIP, fact.id(), fact.version(), fact.grade()));
    }

    private static ExclusionArea area(AreaFact fact) {
        return new ExclusionArea(
                area(fact.area()), days(fact.period()), ref(Sort.AREA, fact.id(), fact.version(), fact.grade()));
    }

    private static Area area(se.hemvist.network.Area area) {
        return area instanceof se.hemvist.network.Area.Circle circle
                ? circle(circle)
                : new Area.WholeMunicipality(((se.hemvist.network.Area.WholeMunicipality) area).code());
    }

    private static Area.Circle circle(se.hemvist.network.Area.Circle circle) {
        return new Area.Circle(new Point(circle.lat(), circle.lon()), circle.radiusKm());
    }

    private static Network network(NetworkFact fact) {
        return new Network(
                fact.id().value(),
                fact.active(),
                fact.territory().stream().map(FactsForRules::circle).toList(),
                ref(Sort.NETWORK, fact.id().value(), fact.version(), fact.grade()));
    }

    private static HomeLink link(HomeLinkFact fact) {
        return new HomeLink(
                fact.home(), fact.network().value(), ref(Sort.HOME_LINK, fact.id(), fact.version(), fact.grade()));
    }

    private static Tie tie(Sort sort, TieFact fact) {
        return new Tie(id(fact.one()), id(fact.other()), ref(sort, fact.id(), fact.version(), fact.grade()));
    }

    private static Rivalry rivalry(RivalryFact fact) {
        return new Rivalry(
                fact.one().value(),
                fact.other().value(),
                days(fact.period()),
                ref(Sort.RIVALRY, fact.id(), fact.version(), fact.grade()));
    }

    private static Threat threat(ThreatFact fact) {
        return new Threat(
                id(fact.against()),
                party(fact.by()),
                true,
                fact.from(),
                fact.withNetworks(),
                ref(Sort.THREAT, fact.id(), fact.version(), fact.grade()));
    }

    private static KeepApart pair(PairFact fact) {
        var how = fact.keepApart();
        return new KeepApart(
                id(fact.one()),
                id(fact.other()),
                KeepApart.Reason.valueOf(how.reason().name()),
                KeepApart.Scope.valueOf(how.scope().name()),
                how.km(),
                true,
                days(fact.period()),
                ref(Sort.KEEP_APART, fact.id(), fact.version(), fact.grade()));
    }

    private static Party party(ThreatActor actor) {
        return actor instanceof ByNetwork network
                ? Party.network(network.network().value())
                : Party.person(id(((ByPerson) actor).person()));
    }

    private static Days days(Period period) {
        return new Days(period.from(), period.until());
    }

    private static FactRef ref(Sort sort, String id, int version, SourceGrade grade) {
        return new FactRef(sort.code(), id, version, grade.code());
    }

    private static String id(JointId person) {
        return person.value().toString();
    }
}
