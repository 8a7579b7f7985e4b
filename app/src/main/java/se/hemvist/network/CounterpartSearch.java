package se.hemvist.network;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.hemvist.network.KnownFacts.MembershipFact;
import se.hemvist.network.KnownFacts.ThreatFact;
import se.hemvist.network.ThreatActor.ByNetwork;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.person.JointId;

/**
 * Goes from persons by the facts to whom they must not meet, so that the search need not look at everybody who lives near:
 * in a big town those are tens of thousands, and their number grows with the country while a person's enemies do not. A
 * handful of statements, however many persons are asked about.
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

    /** For each of these persons: their own counterparts and those of their relatives, and the relatives of all of them. */
    public Map<JointId, Counterparts> of(Collection<JointId> persons) {
        var relatives = relatives(persons);
        var own = union(new LinkedHashSet<>(persons), relatives.all());
        var apart = new Links<JointId, JointId>();
        pairs.of(own).forEach(pair -> both(apart, pair.one(), pair.other()));
        var company = new Links<JointId, JointId>();
        ties.of(TieKind.CO_SUSPECTS, persons).forEach(tie -> both(company, tie.one(), tie.other()));
        var enemies = enemies(own, company);
        var theirs = relatives(union(apart.all(), enemies.all()));
        return persons.stream().distinct().collect(toMap(Function.identity(), person -> {
            var family = union(Set.of(person), relatives.of(person));
            var anywhere = apart.of(family);
            var near = enemies.of(family);
            return new Counterparts(
                    union(anywhere, theirs.of(anywhere)), union(near, theirs.of(near)), company.of(person));
        }));
    }

    /**
     * By a threat, by a network that is at war with theirs or threatens them, and the other way about; of their own network
     * whoever is leaving it, and everybody once they are leaving it themselves.
     */
    private Links<JointId, JointId> enemies(Set<JointId> persons, Links<JointId, JointId> company) {
        var enemies = new Links<JointId, JointId>();
        var hostile = new Links<JointId, NetworkId>();
        var left = new Links<JointId, NetworkId>();
        var theirs = networks(memberships.of(persons), left);
        addThreats(threats.about(persons), enemies, hostile);
        var rivals = rivals(theirs.all());
        for (var person : persons) {
            rivals.of(theirs.of(person)).forEach(network -> hostile.add(person, network));
            left.of(person).forEach(network -> hostile.add(person, network));
        }
        var members = new Links<NetworkId, JointId>();
        var leavers = new Links<NetworkId, JointId>();
        for (var member : memberships.in(union(hostile.all(), theirs.all()))) {
            members.add(member.network(), member.person());
            if (member.role() == MembershipRole.LEAVING) {
                leavers.add(member.network(), member.person());
            }
        }
        var threatened = threatened(theirs.all(), members);
        for (var person : persons) {
            enemies.add(person, members.of(hostile.of(person)));
            enemies.add(person, leavers.of(theirs.of(person)));
            enemies.add(person, threatened.of(theirs.of(person)));
            company.add(person, members.of(theirs.of(person)));
        }
        return enemies;
    }

    private void addThreats(
            List<ThreatFact> known, Links<JointId, JointId> enemies, Links<JointId, NetworkId> hostile) {
        var behind = new Links<JointId, JointId>();
        for (var threat : known) {
            if (threat.by() instanceof ByNetwork actor) {
                hostile.add(threat.against(), actor.network());
            } else if (threat.by() instanceof ByPerson actor) {
                both(enemies, threat.against(), actor.person());
                if (threat.withNetworks()) {
                    behind.add(actor.person(), threat.against());
                }
            }
        }
        memberships.of(behind.keys()).forEach(member -> behind.of(member.person())
                .forEach(against -> hostile.add(against, member.network())));
    }

    /** Whom each network threatens, or one of its people with their networks behind them. */
    private Links<NetworkId, JointId> threatened(Set<NetworkId> networks, Links<NetworkId, JointId> members) {
        var threatened = new Links<NetworkId, JointId>();
        for (var threat : threats.by(networks)) {
            if (threat.by() instanceof ByNetwork actor) {
                threatened.add(actor.network(), threat.against());
            }
        }
        var byMember = new Links<JointId, JointId>();
        for (var threat : threats.withNetworksBy(members.of(networks))) {
            if (threat.by() instanceof ByPerson actor) {
                byMember.add(actor.person(), threat.against());
            }
        }
        for (var network : networks) {
            byMember.of(members.of(network)).forEach(against -> threatened.add(network, against));
        }
        return threatened;
    }

    private Links<NetworkId, NetworkId> rivals(Set<NetworkId> networks) {
        var rivals = new Links<NetworkId, NetworkId>();
        rivalries.of(networks).forEach(rivalry -> both(rivals, rivalry.one(), rivalry.other()));
        return rivals;
    }

    private static Links<JointId, NetworkId> networks(List<MembershipFact> known, Links<JointId, NetworkId> left) {
        var networks = new Links<JointId, NetworkId>();
        for (var member : known) {
            networks.add(member.person(), member.network());
            if (member.role() == MembershipRole.LEAVING) {
                left.add(member.person(), member.network());
            }
        }
        return networks;
    }

    private Links<JointId, JointId> relatives(Collection<JointId> persons) {
        var relatives = new Links<JointId, JointId>();
        ties.of(TieKind.RELATIVES, persons).forEach(tie -> both(relatives, tie.one(), tie.other()));
        return relatives;
    }

    private static <T> void both(Links<T, T> links, T one, T other) {
        links.add(one, other);
        links.add(other, one);
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }
}
