package se.hemvist.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.hemvist.network.KnownFacts.ExposureFact;
import se.hemvist.network.KnownFacts.MembershipFact;
import se.hemvist.network.KnownFacts.ThreatFact;
import se.hemvist.network.ThreatActor.ByNetwork;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.person.JointId;

/** The open facts as the conflict check reads them: a handful of statements, however many persons are asked about. */
@Component
public class NetworkFacts {

    private final Memberships memberships;
    private final Threats threats;
    private final KeepApartPairs pairs;
    private final ExclusionAreas areas;
    private final ExposedHomes exposures;
    private final Rivalries rivalries;
    private final NetworkRows networks;

    NetworkFacts(
            Memberships memberships,
            Threats threats,
            KeepApartPairs pairs,
            ExclusionAreas areas,
            ExposedHomes exposures,
            Rivalries rivalries,
            NetworkRows networks) {
        this.memberships = memberships;
        this.threats = threats;
        this.pairs = pairs;
        this.areas = areas;
        this.exposures = exposures;
        this.rivalries = rivalries;
        this.networks = networks;
    }

    /**
     * Everything that two of these persons, or one of them and a place, are judged by: their memberships, and those of
     * everybody who threatens one of them with networks behind; threats against or by them; their pairs and areas; every
     * network that any of it names, its rivals, and the rivalries.
     */
    public KnownFacts about(Collection<JointId> persons) {
        var known = new LinkedHashSet<>(persons);
        var threatsAbout = threats.about(known);
        var links = new ArrayList<>(memberships.of(known));
        links.addAll(memberships.of(threateners(threatsAbout, known)));
        var named = named(links, threatsAbout);
        var enmities = rivalries.of(named);
        enmities.forEach(rivalry -> named.addAll(List.of(rivalry.one(), rivalry.other())));
        return new KnownFacts(links, threatsAbout, pairs.of(known), areas.of(known), networks.of(named), enmities);
    }

    /** Who knows any of these homes, by their ids in the register. */
    public List<ExposureFact> exposuresOf(Collection<String> homes) {
        return exposures.of(homes);
    }

    /**
     * Which homes a fact has to do with, whoever stays there: the one that is known, or those known to whom the fact makes
     * somebody's enemy.
     */
    public Set<String> homesTouchedBy(FactKind kind, String id) {
        return switch (kind) {
            case EXPOSURE -> Set.of(exposures.find(id).home());
            case MEMBERSHIP ->
                homes(exposures.toPersons(Set.of(memberships.find(id).person())));
            case NETWORK -> homesKnownTo(Set.of(new NetworkId(id)));
            case RIVALRY, THREAT, KEEP_APART, AREA -> Set.of();
        };
    }

    private Set<String> homesKnownTo(Set<NetworkId> networksOrTheirMembers) {
        var known = new LinkedHashSet<>(homes(exposures.toNetworks(networksOrTheirMembers)));
        var members = memberships.in(networksOrTheirMembers).stream()
                .map(MembershipFact::person)
                .toList();
        known.addAll(homes(exposures.toPersons(members)));
        return known;
    }

    private static Set<String> homes(List<ExposureFact> known) {
        return known.stream().map(ExposureFact::home).collect(Collectors.toSet());
    }

    /** Whoever is, or was, linked to one of the networks. */
    public List<MembershipFact> members(Collection<NetworkId> of) {
        return memberships.in(of);
    }

    /** Whose stays a fact has to do with, also when it is closed: those are to be judged again once it changes. */
    public Set<JointId> touchedBy(FactKind kind, String id) {
        return switch (kind) {
            case NETWORK -> touchedByNetworks(Set.of(new NetworkId(id)));
            case RIVALRY -> {
                var rivalry = rivalries.find(id);
                yield touchedByNetworks(Set.of(rivalry.one(), rivalry.other()));
            }
            case MEMBERSHIP -> touchedByMembership(memberships.find(id));
            case THREAT -> {
                var threat = threats.find(id);
                yield Threats.persons(threat.against(), threat.by());
            }
            case KEEP_APART -> {
                var pair = pairs.find(id);
                yield Set.of(pair.one(), pair.other());
            }
            case AREA -> Set.of(areas.find(id).person());
            case EXPOSURE -> Set.of();
        };
    }

    private Set<JointId> touchedByNetworks(Set<NetworkId> of) {
        var touched = new LinkedHashSet<JointId>();
        memberships.in(of).forEach(member -> touched.add(member.person()));
        threats.by(of).forEach(threat -> touched.add(threat.against()));
        return touched;
    }

    /** With networks behind a threat, what the threatener belongs to matters to the one who is threatened. */
    private Set<JointId> touchedByMembership(MembershipFact membership) {
        var touched = new LinkedHashSet<>(Set.of(membership.person()));
        threats.about(touched.stream().toList()).stream()
                .filter(ThreatFact::withNetworks)
                .forEach(threat -> touched.add(threat.against()));
        return touched;
    }

    private static Set<JointId> threateners(List<ThreatFact> threats, Set<JointId> known) {
        var found = new LinkedHashSet<JointId>();
        for (var threat : threats) {
            if (threat.withNetworks() && threat.by() instanceof ByPerson actor && !known.contains(actor.person())) {
                found.add(actor.person());
            }
        }
        return found;
    }

    private static Set<NetworkId> named(List<MembershipFact> memberships, List<ThreatFact> threats) {
        var named = new LinkedHashSet<NetworkId>();
        memberships.forEach(membership -> named.add(membership.network()));
        for (var threat : threats) {
            if (threat.by() instanceof ByNetwork actor) {
                named.add(actor.network());
            }
        }
        return named;
    }
}
