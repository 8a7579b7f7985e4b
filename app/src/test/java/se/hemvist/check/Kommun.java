package se.hemvist.check;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import se.hemvist.conflict.StayStatus;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.JointPersons;
import se.hemvist.person.Persons;
import se.hemvist.placement.Moving;
import se.hemvist.placement.Placements;
import se.hemvist.placement.RecordStay;
import se.hemvist.placement.RequestPlacement;
import se.hemvist.placement.StayCourse;
import se.hemvist.placement.Stays;
import se.hemvist.placement.UrgentPlacements;
import se.hemvist.placement.UrgentStay;
import se.hemvist.secrecy.ProtectedIdentity;

/** A kommun that places people at a site, from one of the nodes. */
record Kommun(Node node, Tenant tenant, Site site) {

    static Kommun sundsvall(Node node, Site site) {
        return new Kommun(node, Tenant.ofMunicipality("2281"), site);
    }

    static Kommun malmo(Node node, Site site) {
        return new Kommun(node, Tenant.ofMunicipality("1280"), site);
    }

    /** A case whose person is held a place for, and the stay that it is about. */
    record Case(String id, String stay) {}

    /** Holds a home from three days on. */
    String reserves(String person, String home) {
        return record(stay(person, home, today().plusDays(3), StayStatus.RESERVED));
    }

    /** Says who has lived there for ten days. */
    String says(String person, String home) {
        return record(stay(person, home, today().minusDays(10), StayStatus.ONGOING));
    }

    /** Decides that whoever is in that stay moves in three days. */
    String moves(String stay, String person, String home) {
        var to = stay(person, home, today().plusDays(3), StayStatus.RESERVED);
        return site.placed(
                node.commit(() -> Moving.move(node.part(Stays.class), node.part(StayCourse.class), to, stay)));
    }

    /** Holds a home in a case. */
    Case opens(String person, String home) {
        var id = UUID.randomUUID().toString();
        var placement = node.commit(() -> asCaseworker(() -> {
            var own = node.part(Persons.class)
                    .register(tenant, site.number(person), "Märta Ågren", ProtectedIdentity.NONE);
            var request = new RequestPlacement(tenant, id, "K-" + id.substring(0, 8), own, null);
            return node.part(UrgentPlacements.class)
                    .hold(request, new UrgentStay(idOf(home), today().plusDays(3), today().plusDays(20), false));
        }));
        return new Case(
                id,
                site.placed(node.part(Placements.class).find(placement).stay().orElseThrow()));
    }

    /** The case is over. */
    void callsOff(Case opened) {
        node.commit(() -> asCaseworker(() -> {
            node.part(Placements.class).callOff(opened.id());
            return opened;
        }));
        site.cancelled(opened.stay());
    }

    private String record(RecordStay stay) {
        return site.placed(node.commit(() -> node.part(Stays.class).record(stay)));
    }

    private RecordStay stay(String person, String home, LocalDate from, StayStatus status) {
        var joint = node.part(JointPersons.class).jointOf(site.number(person));
        return new RecordStay(null, tenant, joint, idOf(home), null, from, today().plusDays(20), status, null);
    }

    private String idOf(String home) {
        return node.part(StoredIds.class).home(site.name(home));
    }

    private static LocalDate today() {
        return LocalDate.now(SwedishTime.ZONE);
    }

    private <T> T asCaseworker(Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("handlaggare", "", tenant.id() + ".caseworker"));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
