package se.hemvist.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.hemvist.network.KnownFacts.ExposureFact;
import se.hemvist.network.KnownFacts.HomeLinkFact;
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
    private final HomeLinks links;
    private final Rivalries rivalries;
    private final Ties ties;
    private final NetworkRows networks;

    NetworkFacts(
            Memberships memberships,
            Threats threats,
            KeepApartPairs pairs,
            ExclusionAreas areas,
            ExposedHomes exposures,
            HomeLinks links,
            Rivalries rivalries,
            Ties ties,
            NetworkRows networks) {
        this.memberships = memberships;
        this.threats = threats;
        this.pairs = pairs;
        this.areas = areas;
        this.exposures = exposures;
        this.links = links;
        this.rivalries = rivalries;
        this.ties = ties;
        this.networks = networks;
    }

    /**
     * Everything that two of these persons, or one of them and a place, are judged by, of themselves and of their
     * relatives: their memberships, and those of
     * everybody who threatens one of them with networks behind; threats against or by them; their pairs and areas; every
     * network that any of it names, its rivals, and the rivalries.
     */
    public KnownFacts about(Collection<JointId> persons) {
        var relatives = ties.of(TieKind.RELATIVES, persons);
        var known = new LinkedHashSet<>(persons);
        relatives.forEach(tie -> known.addAll(tie.both()));
        var threatsAbout = threats.about(known);
        var memberOf = new ArrayList<>(memberships.of(known));
        memberOf.addAll(memberships.of(threateners(threatsAbout, known)));
        var named = named(memberOf, threatsAbout);
        var enmities = rivalries.of(named);
        enmities.forEach(rivalry -> named.addAll(List.of(rivalry.one(), rivalry.other())));
        return new KnownFacts(
                memberOf,
                threatsAbout,
                pairs.of(known),
                areas.of(known),
                networks.of(named),
                enmities,
                relatives,
                ties.of(TieKind.CO_SUSPECTS, persons));
    }

    /** Who knows any of these homes, by their ids in the register. */
    public List<ExposureFact> exposuresOf(Collection<String> homes) {
        return exposures.of(homes);
    }

    /** Which networks have a hold on any of these homes. */
    public List<HomeLinkFact> linksOf(Collection<String> homes) {
        return links.of(homes);
    }

    /** These persons and everybody who is a relative of one of them. */
    public Set<JointId> withRelatives(Collection<JointId> persons) {
        return ties.withRelatives(persons);
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
