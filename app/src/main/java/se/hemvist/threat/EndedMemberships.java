package se.hemvist.threat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.hemvist.network.FactKind;
import se.hemvist.network.MembershipRole;
import se.hemvist.network.Memberships;
import se.hemvist.network.NetworkId;
import se.hemvist.network.Period;
import se.hemvist.network.Provenance;
import se.hemvist.person.JointId;
import se.hemvist.threat.AssessFinally.MembershipNow;

/**
 * What becomes of the networks that somebody was leaving: who went back is a member again at once, and who has left, or
 * is leaving no more, is so when a colleague agrees.
 */
@Component
class EndedMemberships {

    private final Memberships memberships;

    EndedMemberships(Memberships memberships) {
        this.memberships = memberships;
    }

    /** The networks that the person is leaving, as the assessment has recorded them. */
    static Set<String> left(List<RecordedFact> open) {
        return open.stream()
                .filter(fact -> fact.kind() == FactKind.MEMBERSHIP)
                .filter(fact -> fact.role().equals(MembershipRole.LEAVING.name()))
                .map(RecordedFact::about)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param open what earlier versions recorded and nobody has closed */
    After after(List<RecordedFact> open, AssessFinally said, JointId person, Provenance source) {
        var left = left(open);
        var back = said.membershipNow() == MembershipNow.RETURNED ? returnedTo(said, left) : Set.<String>of();
        var outdated = open.stream()
                .filter(fact -> fact.kind() == FactKind.MEMBERSHIP && left.contains(fact.about()))
                .filter(fact -> !holds(fact, said.membershipNow(), back))
                .toList();
        var facts = new ArrayList<>(open);
        facts.removeAll(outdated);
        for (var network : back) {
            if (facts.stream().noneMatch(fact -> isMember(fact, network))) {
                facts.add(member(person, network, source));
            }
        }
        return new After(facts, outdated);
    }

    private static boolean holds(RecordedFact fact, MembershipNow now, Set<String> back) {
        if (now == MembershipNow.LEFT) {
            return false;
        }
        boolean leaving = fact.role().equals(MembershipRole.LEAVING.name());
        return back.contains(fact.about()) != leaving;
    }

    private static Set<String> returnedTo(AssessFinally said, Set<String> left) {
        return said.returnedTo().isEmpty()
                ? left
                : left.stream().filter(said.returnedTo()::contains).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isMember(RecordedFact fact, String network) {
        return fact.kind() == FactKind.MEMBERSHIP
                && fact.about().equals(network)
                && fact.role().equals(MembershipRole.MEMBER.name());
    }

    private RecordedFact member(JointId person, String network, Provenance source) {
        var id = memberships.record(person, new NetworkId(network), MembershipRole.MEMBER, Period.ALWAYS, source);
        var key = network + " " + MembershipRole.MEMBER + " " + source.grade().code();
        return new RecordedFact(FactKind.MEMBERSHIP, id, key);
    }

    /** What the registers hold afterwards, and what is closed when a colleague agrees. */
    record After(List<RecordedFact> facts, List<RecordedFact> outdated) {}
}
