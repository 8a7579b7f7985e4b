package se.hemvist.threat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.hemvist.network.Area;
import se.hemvist.network.ExclusionAreas;
import se.hemvist.network.FactKind;
import se.hemvist.network.FourEyes;
import se.hemvist.network.KeepApart;
import se.hemvist.network.KeepApartPairs;
import se.hemvist.network.MembershipRole;
import se.hemvist.network.Memberships;
import se.hemvist.network.NetworkId;
import se.hemvist.network.Period;
import se.hemvist.network.Provenance;
import se.hemvist.network.ThreatActor;
import se.hemvist.network.Threats;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonId;

/**
 * Puts what an assessment says into the registers, so that nobody types it twice. What an earlier version of the same
 * assessment recorded and this one repeats stays as it is.
 */
@Component
class FactsOfAssessment {

    private static final KeepApart IN_ONE_MUNICIPALITY =
            KeepApart.within(KeepApart.Scope.MUNICIPALITY, KeepApart.Reason.THREAT);

    private final Threats threats;
    private final Memberships memberships;
    private final KeepApartPairs pairs;
    private final ExclusionAreas areas;
    private final Clock clock;

    FactsOfAssessment(
            Threats threats, Memberships memberships, KeepApartPairs pairs, ExclusionAreas areas, Clock clock) {
        this.threats = threats;
        this.memberships = memberships;
        this.pairs = pairs;
        this.areas = areas;
        this.clock = clock;
    }

    /** @param earlier what earlier versions recorded and nobody has closed */
    List<RecordedFact> record(Meant meant, Provenance source, List<RecordedFact> earlier) {
        return wanted(meant, source).stream()
                .flatMap(fact -> find(earlier, fact).or(() -> recorded(fact)).stream())
                .toList();
    }

    /** Four eyes have seen that these no longer hold. */
    void close(List<RecordedFact> outdated, FourEyes eyes) {
        var reason = "En ny bedömning säger det inte längre.";
        for (var fact : outdated) {
            switch (fact.kind()) {
                case THREAT -> threats.close(fact.id(), reason, eyes);
                case MEMBERSHIP -> memberships.close(fact.id(), reason, eyes);
                case KEEP_APART -> pairs.close(fact.id(), reason, eyes);
                case AREA -> areas.close(fact.id(), reason, eyes);
                case NETWORK, RIVALRY, EXPOSURE ->
                    throw new IllegalStateException("An assessment records no " + fact.kind());
            }
        }
    }

    private static Optional<RecordedFact> find(List<RecordedFact> earlier, Wanted fact) {
        return earlier.stream()
                .filter(known -> known.kind() == fact.kind() && known.key().equals(fact.key()))
                .findFirst();
    }

    private static Optional<RecordedFact> recorded(Wanted fact) {
        return fact.record().get().map(id -> new RecordedFact(fact.kind(), id, fact.key()));
    }

    private List<Wanted> wanted(Meant meant, Provenance source) {
        var wanted = new ArrayList<Wanted>();
        var named = meant.said().named();
        var grade = source.grade().code();
        var subject = meant.subject();
        for (var network : named.actorNetworks()) {
            var by = new ThreatActor.ByNetwork(new NetworkId(network));
            wanted.add(threat(subject, by, false, source, network + " " + grade));
        }
        boolean withNetworks = Boolean.TRUE.equals(named.withNetworks());
        for (var person : meant.actors()) {
            var key = person.value() + " " + withNetworks + " " + grade;
            wanted.add(threat(subject, new ThreatActor.ByPerson(person), withNetworks, source, key));
        }
        var role = meant.said().role() == AssessThreat.Role.LEAVER ? MembershipRole.LEAVING : MembershipRole.MEMBER;
        for (var network : named.ownNetworks()) {
            wanted.add(new Wanted(
                    FactKind.MEMBERSHIP,
                    network + " " + role + " " + grade,
                    () -> Optional.of(
                            memberships.record(subject, new NetworkId(network), role, Period.ALWAYS, source))));
        }
        for (var person : meant.notTogetherWith()) {
            wanted.add(new Wanted(FactKind.KEEP_APART, person.value().toString(), () -> pair(subject, person, source)));
        }
        for (var code : named.unsuitableAreas()) {
            var area = new Area.WholeMunicipality(code);
            wanted.add(new Wanted(
                    FactKind.AREA,
                    code + " " + grade,
                    () -> Optional.of(areas.record(subject, area, Period.ALWAYS, source))));
        }
        return wanted;
    }

    private Wanted threat(JointId against, ThreatActor by, boolean withNetworks, Provenance source, String key) {
        return new Wanted(
                FactKind.THREAT,
                key,
                () -> Optional.of(threats.record(against, by, LocalDate.now(clock), withNetworks, source)));
    }

    /** A pair that somebody else recorded is theirs to close. */
    private Optional<String> pair(JointId one, JointId other, Provenance source) {
        var recorded = pairs.record(one, other, IN_ONE_MUNICIPALITY, Period.ALWAYS, source);
        return recorded.isNew() ? Optional.of(recorded.id()) : Optional.empty();
    }

    /** What is said, and who its numbers stand for. */
    record Meant(
            JointId subject,
            Judgement said,
            List<JointId> actors,
            List<JointId> notTogetherWith,
            List<PersonId> family) {

        /** The same facts about somebody who moves along. */
        Meant about(JointId member, Judgement copied) {
            return new Meant(member, copied, actors, notTogetherWith, List.of());
        }
    }

    private record Wanted(FactKind kind, String key, Supplier<Optional<String>> record) {}
}
