package se.hemvist.coordination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.hemvist.network.KnownFacts.MembershipFact;
import se.hemvist.network.KnownFacts.ThreatFact;
import se.hemvist.network.NetworkFacts;
import se.hemvist.network.Period;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.person.JointId;

/** What part somebody has in it, from the open facts: enough to decide who moves, and no network's name. */
@Component
class SideRole {

    private final NetworkFacts networks;
    private final Clock clock;

    SideRole(NetworkFacts networks, Clock clock) {
        this.networks = networks;
        this.clock = clock;
    }

    String of(JointId person) {
        var known = networks.about(Set.of(person));
        var today = LocalDate.now(clock);
        var roles = new LinkedHashSet<String>();
        known.memberships().stream()
                .filter(link -> link.person().equals(person) && holds(link.period(), today))
                .map(SideRole::inNetwork)
                .sorted()
                .forEach(roles::add);
        known.threats().stream()
                .filter(threat -> threat.against().equals(person) || makes(threat, person))
                .map(threat -> makes(threat, person) ? "Hotaktör" : "Hotad")
                .sorted()
                .forEach(roles::add);
        return roles.isEmpty() ? "Ingen känd" : String.join(", ", roles);
    }

    private static boolean holds(Period period, LocalDate today) {
        return (period.from() == null || !period.from().isAfter(today))
                && (period.until() == null || !period.until().isBefore(today));
    }

    private static String inNetwork(MembershipFact link) {
        return switch (link.role()) {
            case MEMBER -> "Medlem i nätverk";
            case ASSOCIATE -> "Knuten till nätverk";
            case LEAVING -> "Lämnar nätverk";
        };
    }

    private static boolean makes(ThreatFact threat, JointId person) {
        return threat.by() instanceof ByPerson actor && actor.person().equals(person);
    }
}
