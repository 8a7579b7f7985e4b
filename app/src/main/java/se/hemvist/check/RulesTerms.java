package se.hemvist.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.check.CheckedFact.Sort;
import se.hemvist.conflict.Area;
import se.hemvist.conflict.Assessment;
import se.hemvist.conflict.Days;
import se.hemvist.conflict.ExclusionArea;
import se.hemvist.conflict.FactRef;
import se.hemvist.conflict.HomeLink;
import se.hemvist.conflict.KeepApart;
import se.hemvist.conflict.Membership;
import se.hemvist.conflict.Network;
import se.hemvist.conflict.NetworkLink;
import se.hemvist.conflict.Party;
import se.hemvist.conflict.PersonFacts;
import se.hemvist.conflict.Point;
import se.hemvist.conflict.Rivalry;
import se.hemvist.conflict.Threat;
import se.hemvist.conflict.ThreatLevel;
import se.hemvist.conflict.Tie;
import se.hemvist.network.KnownFacts.AreaFact;
import se.hemvist.network.KnownFacts.HomeLinkFact;
import se.hemvist.network.KnownFacts.MembershipFact;
import se.hemvist.network.KnownFacts.NetworkFact;
import se.hemvist.network.KnownFacts.PairFact;
import se.hemvist.network.KnownFacts.RivalryFact;
import se.hemvist.network.KnownFacts.ThreatFact;
import se.hemvist.network.KnownFacts.TieFact;
import se.hemvist.network.Period;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.ThreatActor;
import se.hemvist.network.ThreatActor.ByNetwork;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.person.Birth;
import se.hemvist.person.JointId;
import se.hemvist.threat.AssessmentFact;

/** Says what the modules know of persons and networks in the records that the rules read. */
final class RulesTerms {

    private RulesTerms() {}

    static PersonFacts person(
            JointId person,
            @Nullable Birth birth,
            List<Membership> links,
            List<ExclusionArea> areas,
            @Nullable AssessmentFact latest) {
        return new PersonFacts(
                id(person),
                birth == null ? null : birth.on(),
                birth == null ? null : birth.atLatest(),
                links,
                areas,
                latest == null
                        ? null
                        : new Assessment(ThreatLevel.valueOf(latest.level().name()), latest.validUntil()),
                link(latest));
    }

    private static NetworkLink link(@Nullable AssessmentFact latest) {
        return latest == null || latest.networkLink() == se.hemvist.threat.NetworkLink.NOT_CHECKED
                ? NetworkLink.NOT_CHECKED
                : NetworkLink.CHECKED;
    }

    static Membership membership(MembershipFact fact) {
        return new Membership(
                fact.network().value(),
                Membership.Role.valueOf(fact.role().name()),
                days(fact.period()),
                ref(Sort.MEMBERSHIP, fact.id(), fact.version(), fact.grade()));
    }

    static ExclusionArea area(AreaFact fact) {
        return new ExclusionArea(
                area(fact.area()), days(fact.period()), ref(Sort.AREA, fact.id(), fact.version(), fact.grade()));
    }

    private static Area area(se.hemvist.network.Area area) {
        return area instanceof se.hemvist.network.Area.Circle circle
                ? circle(circle)
                : new Area.WholeMunicipality(((se.hemvist.network.Area.WholeMunicipality) area).code());
    }

    private static Area.Circle circle(se.hemvist.network.Area.Circle circle) {
        return new Area.Circle(new Point(circle.lat(), circle.lon()), circle.radiusKm());
    }

    static Network network(NetworkFact fact) {
        return new Network(
                fact.id().value(),
                fact.active(),
                fact.territory().stream().map(RulesTerms::circle).toList(),
                ref(Sort.NETWORK, fact.id().value(), fact.version(), fact.grade()));
    }

    static HomeLink link(HomeLinkFact fact) {
        return new HomeLink(
                fact.home(), fact.network().value(), ref(Sort.HOME_LINK, fact.id(), fact.version(), fact.grade()));
    }

    static Tie tie(Sort sort, TieFact fact) {
        return new Tie(id(fact.one()), id(fact.other()), ref(sort, fact.id(), fact.version(), fact.grade()));
    }

    static Rivalry rivalry(RivalryFact fact) {
        return new Rivalry(
                fact.one().value(),
                fact.other().value(),
                days(fact.period()),
                ref(Sort.RIVALRY, fact.id(), fact.version(), fact.grade()));
    }

    static Threat threat(ThreatFact fact) {
        return new Threat(
                id(fact.against()),
                party(fact.by()),
                true,
                fact.from(),
                fact.withNetworks(),
                ref(Sort.THREAT, fact.id(), fact.version(), fact.grade()));
    }

    static KeepApart pair(PairFact fact) {
        var how = fact.keepApart();
        return new KeepApart(
                id(fact.one()),
                id(fact.other()),
                KeepApart.Reason.valueOf(how.reason().name()),
                KeepApart.Scope.valueOf(how.scope().name()),
                how.km(),
                true,
                days(fact.period()),
                ref(Sort.KEEP_APART, fact.id(), fact.version(), fact.grade()));
    }

    static Party party(ThreatActor actor) {
        return actor instanceof ByNetwork network
                ? Party.network(network.network().value())
                : Party.person(id(((ByPerson) actor).person()));
    }

    private static Days days(Period period) {
        return new Days(period.from(), period.until());
    }

    static FactRef ref(Sort sort, String id, int version, SourceGrade grade) {
        return new FactRef(sort.code(), id, version, grade.code());
    }

    private static String id(JointId person) {
        return person.value().toString();
    }
}
