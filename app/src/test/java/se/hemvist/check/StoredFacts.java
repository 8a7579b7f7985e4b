package se.hemvist.check;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import se.hemvist.check.RandomWorlds.AtWar;
import se.hemvist.check.RandomWorlds.Dissolved;
import se.hemvist.check.RandomWorlds.Exposed;
import se.hemvist.check.RandomWorlds.Forbidden;
import se.hemvist.check.RandomWorlds.Happening;
import se.hemvist.check.RandomWorlds.Joined;
import se.hemvist.check.RandomWorlds.KeptApart;
import se.hemvist.check.RandomWorlds.Linked;
import se.hemvist.check.RandomWorlds.Threatened;
import se.hemvist.check.RandomWorlds.Tied;
import se.hemvist.conflict.Days;
import se.hemvist.conflict.ExclusionArea;
import se.hemvist.conflict.Exposure;
import se.hemvist.conflict.HomeLink;
import se.hemvist.conflict.Membership;
import se.hemvist.conflict.Rivalry;
import se.hemvist.conflict.Threat;
import se.hemvist.conflict.Tie;
import se.hemvist.network.Area;
import se.hemvist.network.ExclusionAreas;
import se.hemvist.network.ExposedHomes;
import se.hemvist.network.FourEyes;
import se.hemvist.network.HomeLinks;
import se.hemvist.network.KeepApart;
import se.hemvist.network.KeepApartPairs;
import se.hemvist.network.MembershipRole;
import se.hemvist.network.Memberships;
import se.hemvist.network.Networks;
import se.hemvist.network.Period;
import se.hemvist.network.Provenance;
import se.hemvist.network.Rivalries;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.network.Threats;
import se.hemvist.network.TieKind;
import se.hemvist.network.Ties;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;

/** Records the police's facts as the rules write them, in the caller's transaction; each comes with its own end. */
class StoredFacts {

    static final FourEyes AGREED = new FourEyes(
            "nord.polis", new Actor("nord.granskare", "Peter", Set.of(UnitGroup.parse("polis-nord.reviewer"))));
    static final Provenance SOURCE = new Provenance(
            new SourceGrade(Reliability.B, Correctness.TWO),
            "nord.polis",
            Tenant.ofRegion("nord"),
            LocalDate.of(2030, 1, 1));
    private static final String WHY = "Gäller inte längre";

    @Autowired
    private StoredIds ids;

    @Autowired
    private Networks networks;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Rivalries rivalries;

    @Autowired
    private Threats threats;

    @Autowired
    private KeepApartPairs pairs;

    @Autowired
    private ExposedHomes exposures;

    @Autowired
    private ExclusionAreas areas;

    @Autowired
    private HomeLinks links;

    @Autowired
    private Ties ties;

    /** A fact by its id, and what closes it in the caller's transaction. */
    record Stored(String id, Runnable end) {

        void close() {
            end.run();
        }
    }

    /** Anything that the police record. */
    Stored record(Happening happening) {
        if (happening instanceof Joined joined) {
            return record(joined.person(), joined.membership());
        } else if (happening instanceof Forbidden forbidden) {
            return record(forbidden.person(), forbidden.area());
        } else if (happening instanceof AtWar war) {
            return record(war.rivalry());
        } else if (happening instanceof Threatened threatened) {
            return record(threatened.threat());
        } else if (happening instanceof KeptApart apart) {
            return record(apart.pair());
        } else if (happening instanceof Exposed exposed) {
            return record(exposed.exposure());
        } else if (happening instanceof Linked linked) {
            return record(linked.link());
        } else if (happening instanceof Tied tied) {
            return record(tied.kind(), tied.tie());
        } else if (happening instanceof Dissolved dissolved) {
            return dissolve(dissolved.network());
        }
        throw new IllegalStateException("is no fact of the police");
    }

    Stored record(String person, Membership membership) {
        var id = memberships.record(
                ids.person(person),
                ids.network(membership.network()),
                MembershipRole.valueOf(membership.role().name()),
                period(membership.days()),
                SOURCE);
        return new Stored(id, () -> memberships.close(id, WHY, AGREED));
    }

    Stored record(String person, ExclusionArea area) {
        var id = areas.record(ids.person(person), area(area.area()), period(area.days()), SOURCE);
        return new Stored(id, () -> areas.close(id, WHY, AGREED));
    }

    Stored record(Rivalry rivalry) {
        var id = rivalries.record(ids.network(rivalry.a()), ids.network(rivalry.b()), period(rivalry.days()), SOURCE);
        return new Stored(id, () -> rivalries.close(id, WHY, AGREED));
    }

    Stored record(Threat threat) {
        var id = threats.record(
                ids.person(threat.against()), ids.actor(threat.by()), threat.from(), threat.withNetworks(), SOURCE);
        return new Stored(id, () -> threats.close(id, WHY, AGREED));
    }

    Stored record(se.hemvist.conflict.KeepApart pair) {
        var how = new KeepApart(
                KeepApart.Reason.valueOf(pair.reason().name()),
                KeepApart.Scope.valueOf(pair.scope().name()),
                pair.km());
        var id = pairs.record(ids.person(pair.a()), ids.person(pair.b()), how, period(pair.days()), SOURCE)
                .id();
        return new Stored(id, () -> pairs.close(id, WHY, AGREED));
    }

    Stored record(Exposure exposure) {
        var id = exposures.record(ids.home(exposure.home().id()), ids.actor(exposure.to()), exposure.since(), SOURCE);
        return new Stored(id, () -> exposures.close(id, WHY, AGREED));
    }

    Stored record(HomeLink link) {
        var id = links.record(ids.home(link.home()), ids.network(link.network()), SOURCE);
        return new Stored(id, () -> links.close(id, WHY, AGREED));
    }

    Stored record(TieKind kind, Tie tie) {
        var id = ties.record(kind, ids.person(tie.a()), ids.person(tie.b()), SOURCE);
        return new Stored(id, () -> ties.close(kind, id, WHY, AGREED));
    }

    /** A network that was dissolved already stays so. */
    Stored dissolve(String network) {
        var id = ids.network(network);
        if (networks.list().stream().noneMatch(active -> active.value().equals(id.value()))) {
            return new Stored(id.value(), () -> {});
        }
        networks.deactivate(id, WHY, AGREED);
        return new Stored(id.value(), () -> networks.activate(id));
    }

    private static Period period(Days days) {
        return new Period(days.from(), days.until());
    }

    private static Area area(se.hemvist.conflict.Area area) {
        return area instanceof se.hemvist.conflict.Area.Circle circle
                ? circle(circle)
                : new Area.WholeMunicipality(((se.hemvist.conflict.Area.WholeMunicipality) area).code());
    }

    static Area.Circle circle(se.hemvist.conflict.Area.Circle circle) {
        return new Area.Circle(circle.centre().lat(), circle.centre().lon(), circle.radiusKm());
    }
}
