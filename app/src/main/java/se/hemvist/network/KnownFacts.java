package se.hemvist.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.person.JointId;

/** What is known about some persons, all of it open, each fact with its version and source grade; intervals are not judged. */
public record KnownFacts(
        List<MembershipFact> memberships,
        List<ThreatFact> threats,
        List<PairFact> pairs,
        List<AreaFact> areas,
        List<NetworkFact> networks,
        List<RivalryFact> rivalries,
        List<TieFact> relatives,
        List<TieFact> coSuspects) {

    public KnownFacts {
        memberships = List.copyOf(memberships);
        threats = List.copyOf(threats);
        pairs = List.copyOf(pairs);
        areas = List.copyOf(areas);
        networks = List.copyOf(networks);
        rivalries = List.copyOf(rivalries);
        relatives = List.copyOf(relatives);
        coSuspects = List.copyOf(coSuspects);
    }

    /** A person's link to a network. */
    public record MembershipFact(
            String id,
            int version,
            JointId person,
            NetworkId network,
            MembershipRole role,
            Period period,
            SourceGrade grade) {}

    /** A threat, open until somebody closes it. */
    public record ThreatFact(
            String id,
            int version,
            JointId against,
            ThreatActor by,
            @Nullable LocalDate from,
            boolean withNetworks,
            SourceGrade grade) {}

    /** Two persons who are kept apart; direction means nothing. */
    public record PairFact(
            String id,
            int version,
            JointId one,
            JointId other,
            KeepApart keepApart,
            Period period,
            SourceGrade grade) {}

    /** Where a person must not be placed. */
    public record AreaFact(String id, int version, JointId person, Area area, Period period, SourceGrade grade) {}

    /** A home that somebody knows since a day; the home by its id in the register. */
    public record ExposureFact(
            String id, int version, String home, ThreatActor to, @Nullable LocalDate since, SourceGrade grade) {}

    /** A home that a network has a hold on; the home by its id in the register. */
    public record HomeLinkFact(String id, int version, String home, NetworkId network, SourceGrade grade) {}

    /** Two persons who are tied to each other; direction means nothing. */
    public record TieFact(String id, int version, JointId one, JointId other, SourceGrade grade) {

        /** The two. */
        public List<JointId> both() {
            return List.of(one, other);
        }
    }

    /** A network; one that is not active counts for nothing. */
    public record NetworkFact(
            NetworkId id, int version, boolean active, List<Area.Circle> territory, SourceGrade grade) {

        public NetworkFact {
            territory = List.copyOf(territory);
        }
    }

    /** Two networks that are enemies; direction means nothing. */
    public record RivalryFact(
            String id, int version, NetworkId one, NetworkId other, Period period, SourceGrade grade) {}
}
