package se.hemvist.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small world to tell examples in: today is 15 January 2027, the stays begin on 1 February. */
final class World {

    static final LocalDate TODAY = LocalDate.of(2027, 1, 15);
    static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
    static final LocalDate LAST = LocalDate.of(2027, 6, 30);
    static final Home HOME = home("H", "2281", 0);

    private static final double KM_PER_DEGREE = 111.19508;

    private final Map<String, PersonFacts> persons = new HashMap<>();
    private final Map<String, Network> networks = new HashMap<>();
    private final List<Rivalry> rivalries = new ArrayList<>();
    private final List<Threat> threats = new ArrayList<>();
    private final List<KeepApart> pairs = new ArrayList<>();
    private final List<Exposure> exposures = new ArrayList<>();
    private final List<HomeLink> homeLinks = new ArrayList<>();
    private final List<Tie> relatives = new ArrayList<>();
    private final List<Tie> coSuspects = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private boolean everySourceRead = true;

    static Home home(String id, String municipality, double kmNorth) {
        var point = new Point(62.39129 + kmNorth / KM_PER_DEGREE, 17.3063);
        return new Home(id, municipality, point, Permit.NOT_REQUIRED, null, AgeRange.ANY, null, ref(id));
    }

    static FactRef ref(String id) {
        return new FactRef("fact", id, 1, "A1");
    }

    static Membership tie(String network, Membership.Role role) {
        return new Membership(network, role, Days.ALWAYS, ref(role + "-" + network));
    }

    static Membership member(String network) {
        return tie(network, Membership.Role.MEMBER);
    }

    static Membership leaving(String network) {
        return tie(network, Membership.Role.LEAVING);
    }

    static Stay stay(String person, Home home) {
        return new Stay("S-" + person, person, home, null, new Days(FIRST, LAST), StayStatus.ONGOING);
    }

    static Network network(String id, boolean active) {
        return new Network(id, active, List.of(), ref(id));
    }

    World person(String id, Membership... memberships) {
        return person(new PersonFacts(
                id,
                null,
                null,
                List.of(memberships),
                List.of(),
                new Assessment(ThreatLevel.MEDIUM, LocalDate.of(2027, 12, 31)),
                NetworkLink.CHECKED));
    }

    World person(PersonFacts person) {
        persons.put(person.id(), person);
        return this;
    }

    World networks(String... ids) {
        Arrays.stream(ids).forEach(id -> networks.put(id, network(id, true)));
        return this;
    }

    World inactive(String id) {
        networks.put(id, network(id, false));
        return this;
    }

    World rivals(String a, String b) {
        rivalries.add(new Rivalry(a, b, Days.ALWAYS, ref(a + "-" + b)));
        return this;
    }

    World threat(String against, Party by, boolean withNetworks) {
        return threat(new Threat(against, by, true, null, withNetworks, ref("threat")));
    }

    World threat(Threat threat) {
        threats.add(threat);
        return this;
    }

    World pair(KeepApart pair) {
        pairs.add(pair);
        return this;
    }

    World known(Home home, Party to, LocalDate since) {
        exposures.add(new Exposure(home, to, since, ref("exposure")));
        return this;
    }

    World holding(String network, Area.Circle territory) {
        networks.put(network, new Network(network, true, List.of(territory), ref(network)));
        return this;
    }

    World linked(Home home, String network) {
        homeLinks.add(new HomeLink(home.id(), network, ref("link")));
        return this;
    }

    World relatives(String a, String b) {
        relatives.add(new Tie(a, b, ref("relatives")));
        return this;
    }

    World coSuspects(String a, String b) {
        coSuspects.add(new Tie(a, b, ref("suspicion")));
        return this;
    }

    World stays(Stay... those) {
        stays.addAll(List.of(those));
        return this;
    }

    World withUnreadSource() {
        everySourceRead = false;
        return this;
    }

    Facts facts() {
        return new Facts(
                TODAY,
                Settings.DEFAULT,
                persons,
                networks,
                new Recorded(rivalries, threats, pairs, exposures, homeLinks, relatives, coSuspects),
                stays,
                everySourceRead);
    }

    List<Finding> judge(Stay proposed) {
        return PlacementRules.judge(proposed, facts());
    }
}
