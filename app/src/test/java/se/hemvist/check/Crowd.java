package se.hemvist.check;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.stream.IntStream;
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
import se.hemvist.conflict.Rivalry;
import se.hemvist.conflict.Settings;
import se.hemvist.conflict.Stay;
import se.hemvist.conflict.StayStatus;
import se.hemvist.conflict.ThreatLevel;

/** Five towns with 25 homes each, 500 persons of ten networks, and for each of them one stay and then another. */
final class Crowd {

    private static final FactRef REF = new FactRef("none", "none", 0, "");
    private static final int PERSONS = 500;
    private static final int NETWORKS = 10;

    private static final List<Point> TOWNS = List.of(
            new Point(62.39129, 17.3063),
            new Point(55.60587, 13.00073),
            new Point(59.32938, 18.06871),
            new Point(57.70887, 11.97456),
            new Point(63.82585, 20.26304));

    static final List<Home> HOMES =
            IntStream.range(0, TOWNS.size() * 25).mapToObj(Crowd::home).toList();

    private Crowd() {}

    static Facts world() {
        return new Facts(
                Rivals.TODAY,
                Settings.DEFAULT,
                IntStream.range(0, PERSONS).mapToObj(Crowd::person).collect(toMap(PersonFacts::id, person -> person)),
                IntStream.range(0, NETWORKS)
                        .mapToObj(n -> new Network("G" + n, true, List.of(), REF))
                        .collect(toMap(Network::id, network -> network)),
                new Recorded(
                        List.of(new Rivalry("G0", "G1", Days.ALWAYS, REF), new Rivalry("G2", "G3", Days.ALWAYS, REF)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                true);
    }

    /** The n-th: everybody's first and then everybody's second, in the same home with a day between. */
    static Stay stay(int n) {
        var person = String.valueOf(n % PERSONS);
        var first = Rivals.TODAY.plusDays(n < PERSONS ? 1 : 32);
        var home = HOMES.get(n % PERSONS % HOMES.size());
        return new Stay(person, person, home, null, new Days(first, first.plusDays(30)), StayStatus.DECIDED);
    }

    private static Home home(int n) {
        var town = TOWNS.get(n % TOWNS.size());
        int place = n / TOWNS.size();
        var point = new Point(town.lat() + (place % 5 - 2) * 0.06, town.lon() + (place / 5 - 2) * 0.1);
        return new Home(String.valueOf(n), "2281", point, Permit.NOT_REQUIRED, null, AgeRange.ANY, null, REF);
    }

    private static PersonFacts person(int n) {
        var id = String.valueOf(n);
        return new PersonFacts(
                id,
                null,
                null,
                List.of(new Membership("G" + n / 7 % NETWORKS, Membership.Role.MEMBER, Days.ALWAYS, REF)),
                List.of(),
                new Assessment(ThreatLevel.MEDIUM, Rivals.TODAY.plusDays(60)),
                NetworkLink.CHECKED);
    }
}
