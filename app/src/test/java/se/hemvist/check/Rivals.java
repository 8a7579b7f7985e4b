package se.hemvist.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.hemvist.conflict.AgeRange;
import se.hemvist.conflict.Assessment;
import se.hemvist.conflict.Days;
import se.hemvist.conflict.FactRef;
import se.hemvist.conflict.Facts;
import se.hemvist.conflict.Home;
import se.hemvist.conflict.Membership;
import se.hemvist.conflict.Network;
import se.hemvist.conflict.NetworkLink;
import se.hemvist.conflict.Permit;
import se.hemvist.conflict.PersonFacts;
import se.hemvist.conflict.Point;
import se.hemvist.conflict.Recorded;
import se.hemvist.conflict.Settings;
import se.hemvist.conflict.Stay;
import se.hemvist.conflict.StayStatus;
import se.hemvist.conflict.ThreatLevel;

/** A of G1, B of G2 and C of G3, at peace until a fact says otherwise, and homes to meet in. */
final class Rivals {

    static final LocalDate TODAY = LocalDate.of(2027, 1, 15);
    static final LocalDate ASSESSED_UNTIL = TODAY.plusDays(50);

    private static final FactRef REF = new FactRef("none", "none", 0, "");

    /** Sundsvall. */
    static final Home HOME = home("H", 62.39129, 17.3063, Permit.NOT_REQUIRED);

    /** At the same place, without the permit that it needs. */
    static final Home WITHOUT_PERMIT = home("U", 62.39129, 17.3063, new Permit(true, false, null));

    /** Malmö. */
    static final Home FAR_AWAY = home("F", 55.60587, 13.00073, Permit.NOT_REQUIRED);

    static final Map<String, Home> HOMES = Map.of("H", HOME, "U", WITHOUT_PERMIT, "F", FAR_AWAY);

    private Rivals() {}

    static Facts world() {
        return new Facts(
                TODAY,
                Settings.DEFAULT,
                Map.of("A", member("A", "G1"), "B", member("B", "G2"), "C", member("C", "G3")),
                Map.of(
                        "G1",
                        new Network("G1", true, List.of(), REF),
                        "G2",
                        new Network("G2", true, List.of(), REF),
                        "G3",
                        new Network("G3", true, List.of(), REF)),
                new Recorded(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                true);
    }

    /** Reserved from three days on, for eighteen. */
    static Stay reserved(String person, Home home) {
        var days = new Days(TODAY.plusDays(3), TODAY.plusDays(20));
        return new Stay(person, person, home, null, days, StayStatus.RESERVED);
    }

    /** Reserved from three days on, tills vidare. */
    static Stay reservedWithoutEnd(String person, Home home) {
        return new Stay(person, person, home, null, new Days(TODAY.plusDays(3), null), StayStatus.RESERVED);
    }

    private static Home home(String id, double lat, double lon, Permit permit) {
        return new Home(id, "2281", new Point(lat, lon), permit, null, AgeRange.ANY, null, REF);
    }

    private static PersonFacts member(String person, String network) {
        return new PersonFacts(
                person,
                null,
                null,
                List.of(new Membership(network, Membership.Role.MEMBER, Days.ALWAYS, REF)),
                List.of(),
                new Assessment(ThreatLevel.MEDIUM, ASSESSED_UNTIL),
                NetworkLink.CHECKED);
    }
}
