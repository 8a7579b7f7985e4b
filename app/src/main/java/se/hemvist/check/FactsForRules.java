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
import org.springframework.stereotype.Component;
import se.hemvist.check.CheckedFact.Sort;
import se.hemvist.conflict.ExclusionArea;
import se.hemvist.conflict.Exposure;
import se.hemvist.conflict.Facts;
import se.hemvist.conflict.Membership;
import se.hemvist.conflict.Party;
import se.hemvist.conflict.PersonFacts;
import se.hemvist.conflict.Recorded;
import se.hemvist.conflict.Settings;
import se.hemvist.home.Home;
import se.hemvist.home.Homes;
import se.hemvist.network.KnownFacts;
import se.hemvist.network.KnownFacts.AreaFact;
import se.hemvist.network.KnownFacts.MembershipFact;
import se.hemvist.network.NetworkFacts;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.person.JointId;
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
                known.networks().stream().collect(toMap(network -> network.id().value(), RulesTerms::network)),
                new Recorded(
                        known.rivalries().stream().map(RulesTerms::rivalry).toList(),
                        known.threats().stream().map(RulesTerms::threat).toList(),
                        known.pairs().stream().map(RulesTerms::pair).toList(),
                        exposures,
                        networks.linksOf(judged).stream().map(RulesTerms::link).toList(),
                        known.relatives().stream()
                                .map(tie -> RulesTerms.tie(Sort.RELATION, tie))
                                .toList(),
                        known.coSuspects().stream()
                                .map(tie -> RulesTerms.tie(Sort.CO_SUSPECTS, tie))
                                .toList()),
                neighbourhood.stays(),
                neighbourhood.lodging(),
                true);
    }

    /** Two ids may stand for one house: whoever knows the one knows the other. */
    private List<Exposure> exposures(Collection<String> judged, Settings settings) {
        var places = homes.atTheAddressOf(judged, settings.sameHomeKm()).stream()
                .collect(toMap(Home::id, HomesForRules::of));
        return networks.exposuresOf(places.keySet()).stream()
                .map(fact -> new Exposure(
                        Objects.requireNonNull(places.get(fact.home())),
                        RulesTerms.party(fact.to()),
                        fact.since(),
                        RulesTerms.ref(Sort.EXPOSURE, fact.id(), fact.version(), fact.grade())))
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
                .collect(groupingBy(MembershipFact::person, mapping(RulesTerms::membership, toList())));
        Map<JointId, List<ExclusionArea>> areas =
                known.areas().stream().collect(groupingBy(AreaFact::person, mapping(RulesTerms::area, toList())));
        return persons.stream()
                .map(person -> RulesTerms.person(
                        person,
                        neighbourhood.birth(person),
                        links.getOrDefault(person, List.of()),
                        areas.getOrDefault(person, List.of()),
                        latest.get(person)))
                .collect(toMap(PersonFacts::id, Function.identity()));
    }
}
