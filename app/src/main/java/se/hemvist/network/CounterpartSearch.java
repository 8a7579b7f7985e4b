package se.hemvist.network;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.hemvist.network.KnownFacts.MembershipFact;
import se.hemvist.network.KnownFacts.ThreatFact;
import se.hemvist.network.ThreatActor.ByNetwork;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.person.JointId;

/**
 * Goes from persons by the facts to whom they must not meet, so that the search need not look at everybody who lives near:
 * in a big town those are tens of thousands, and their number grows with the country while a person's enemies do not.
 */
@Component
public class CounterpartSearch {

    private final Memberships memberships;
    private final Threats threats;
    private final KeepApartPairs pairs;
    private final Rivalries rivalries;
    private final Ties ties;

    CounterpartSearch(Memberships memberships, Threats threats, KeepApartPairs pairs, Rivalries rivalries, Ties ties) {
        this.memberships = memberships;
        this.threats = threats;
        this.pairs = pairs;
        this.rivalries = rivalries;
        this.ties = ties;
    }

    /** Of these persons and of their relatives, who may stand in their stead; a counterpart's relatives too. */
    public Counterparts of(Collection<JointId> persons) {
        var own = ties.withRelatives(persons);
        var apart = new LinkedHashSet<JointId>();
        pairs.of(own).forEach(pair -> apart.addAll(List.of(pair.one(), pair.other())));
        var near = new LinkedHashSet<JointId>();
        ties.of(TieKind.CO_SUSPECTS, persons).forEach(tie -> near.addAll(tie.both()));
        addThreatsAndNetworks(own, near);
        return new Counterparts(ties.withRelatives(apart), ties.withRelatives(near));
    }

    /** By a threat, by a network that is theirs, at war with theirs or threatens them, and the other way about. */
    private void addThreatsAndNetworks(Set<JointId> own, Set<JointId> near) {
        var theirs = networks(memberships.of(own));
        var known = threats.about(own);
        known.forEach(threat -> near.addAll(Threats.persons(threat.against(), threat.by())));
        var hostile = new LinkedHashSet<>(theirs);
        rivalries.of(theirs).forEach(rivalry -> hostile.addAll(List.of(rivalry.one(), rivalry.other())));
        hostile.addAll(threatening(known));
        var members = memberships.in(hostile);
        near.addAll(persons(members));
        near.addAll(against(threats.by(theirs)));
        near.addAll(against(threats.withNetworksBy(persons(inAnyOf(theirs, members)))));
    }

    /** The networks that threaten, and those of persons who threaten with their networks behind them. */
    private Set<NetworkId> threatening(List<ThreatFact> known) {
        var networks = new LinkedHashSet<NetworkId>();
        var persons = new LinkedHashSet<JointId>();
        for (var threat : known) {
            if (threat.by() instanceof ByNetwork actor) {
                networks.add(actor.network());
            } else if (threat.withNetworks() && threat.by() instanceof ByPerson actor) {
                persons.add(actor.person());
            }
        }
        networks.addAll(networks(memberships.of(persons)));
        return networks;
    }

    private static List<MembershipFact> inAnyOf(Set<NetworkId> networks, List<MembershipFact> members) {
        return members.stream()
                .filter(member -> networks.contains(member.network()))
                .toList();
    }

    private static Set<NetworkId> networks(List<MembershipFact> memberships) {
        return memberships.stream().map(MembershipFact::network).collect(toCollection(LinkedHashSet::new));
    }

    private static Set<JointId> persons(List<MembershipFact> memberships) {
        return memberships.stream().map(MembershipFact::person).collect(toCollection(LinkedHashSet::new));
    }

    private static List<JointId> against(List<ThreatFact> threats) {
        return threats.stream().map(ThreatFact::against).toList();
    }
}
