package se.hemvist.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.hemvist.network.KnownFacts.ExposureFact;
import se.hemvist.network.KnownFacts.HomeLinkFact;
import se.hemvist.network.KnownFacts.MembershipFact;
import se.hemvist.network.KnownFacts.ThreatFact;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.person.JointId;

/** Whom and what a fact has to do with, also when it is closed: their stays are to be judged again once it changes. */
@Component
public class FactReach {

    private final Memberships memberships;
    private final Threats threats;
    private final KeepApartPairs pairs;
    private final ExclusionAreas areas;
    private final ExposedHomes exposures;
    private final HomeLinks links;
    private final Rivalries rivalries;
    private final Ties ties;
    private final FactRows rows;

    FactReach(
            Memberships memberships,
            Threats threats,
            KeepApartPairs pairs,
            ExclusionAreas areas,
            ExposedHomes exposures,
            HomeLinks links,
            Rivalries rivalries,
            Ties ties,
            FactRows rows) {
        this.memberships = memberships;
        this.threats = threats;
        this.pairs = pairs;
        this.areas = areas;
        this.exposures = exposures;
        this.links = links;
        this.rivalries = rivalries;
        this.ties = ties;
        this.rows = rows;
    }

    /** Whose stays it may turn, wherever they are; a relative shares what a person has to fear. */
    public Set<JointId> persons(FactKind kind, String id) {
        return ties.withRelatives(
                switch (kind) {
                    case NETWORK -> concerned(withRivals(new NetworkId(id)));
                    case RIVALRY -> {
                        var rivalry = rivalries.find(id);
                        yield concerned(Set.of(rivalry.one(), rivalry.other()));
                    }
                    case MEMBERSHIP -> {
                        var person = memberships.find(id).person();
                        yield with(Set.of(person), threatenedByPeopleLike(Set.of(person)));
                    }
                    case THREAT -> {
                        var threat = threats.find(id);
                        yield Threats.persons(threat.against(), threat.by());
                    }
                    case KEEP_APART -> {
                        var pair = pairs.find(id);
                        yield Set.of(pair.one(), pair.other());
                    }
                    case AREA -> Set.of(areas.find(id).person());
                    case RELATION -> Set.copyOf(ties.find(TieKind.RELATIVES, id).both());
                    case CO_SUSPECTS ->
                        Set.copyOf(ties.find(TieKind.CO_SUSPECTS, id).both());
                    case EXPOSURE, HOME_LINK -> Set.of();
                });
    }

    /** Which homes it may turn, whoever stays there, by their ids in the register. */
    public Set<String> homes(FactKind kind, String id) {
        return switch (kind) {
            case EXPOSURE -> Set.of(exposures.find(id).home());
            case HOME_LINK -> Set.of(links.find(id).home());
            case MEMBERSHIP ->
                known(exposures.toPersons(Set.of(memberships.find(id).person())));
            case NETWORK -> homesOf(Set.of(new NetworkId(id)));
            case RIVALRY, THREAT, KEEP_APART, AREA, RELATION, CO_SUSPECTS -> Set.of();
        };
    }

    /** The last day that the fact is recorded to hold, if it has one and is not closed. */
    public Optional<LocalDate> lastDay(FactKind kind, String id) {
        if (!rows.isOpen(kind, id)) {
            return Optional.empty();
        }
        var period =
                switch (kind) {
                    case MEMBERSHIP -> memberships.find(id).period();
                    case RIVALRY -> rivalries.find(id).period();
                    case KEEP_APART -> pairs.find(id).period();
                    case AREA -> areas.find(id).period();
                    case NETWORK, THREAT, EXPOSURE, HOME_LINK, RELATION, CO_SUSPECTS -> Period.ALWAYS;
                };
        return Optional.ofNullable(period.until());
    }

    /** A network's territory is another matter to its rivals than to its own. */
    private Set<NetworkId> withRivals(NetworkId network) {
        var all = new LinkedHashSet<>(Set.of(network));
        rivalries.of(all).forEach(rivalry -> {
            all.add(rivalry.one());
            all.add(rivalry.other());
        });
        return all;
    }

    private Set<JointId> concerned(Set<NetworkId> networks) {
        var members = memberships.in(networks).stream()
                .map(MembershipFact::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var threatened = threats.by(networks).stream().map(ThreatFact::against).toList();
        return with(with(members, threatened), threatenedByPeopleLike(members));
    }

    /** With networks behind a threat, what the threatener belongs to matters to the one who is threatened. */
    private List<JointId> threatenedByPeopleLike(Set<JointId> members) {
        return threats.about(members).stream()
                .filter(ThreatFact::withNetworks)
                .filter(threat -> threat.by() instanceof ByPerson actor && members.contains(actor.person()))
                .map(ThreatFact::against)
                .toList();
    }

    private Set<String> homesOf(Set<NetworkId> networks) {
        var homes = new LinkedHashSet<>(known(exposures.toNetworks(networks)));
        links.to(networks).stream().map(HomeLinkFact::home).forEach(homes::add);
        var members =
                memberships.in(networks).stream().map(MembershipFact::person).toList();
        homes.addAll(known(exposures.toPersons(members)));
        return homes;
    }

    private static Set<String> known(List<ExposureFact> exposures) {
        return exposures.stream().map(ExposureFact::home).collect(Collectors.toSet());
    }

    private static <T> Set<T> with(Set<T> some, Collection<T> more) {
        var all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }
}
