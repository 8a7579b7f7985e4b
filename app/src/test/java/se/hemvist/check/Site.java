package se.hemvist.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import se.hemvist.check.RandomWorlds.AtWar;
import se.hemvist.check.RandomWorlds.Blocked;
import se.hemvist.check.RandomWorlds.Happening;
import se.hemvist.check.RandomWorlds.Joined;
import se.hemvist.check.RandomWorlds.KeptApart;
import se.hemvist.check.RandomWorlds.Threatened;
import se.hemvist.conflict.AgeRange;
import se.hemvist.conflict.Days;
import se.hemvist.conflict.Home;
import se.hemvist.conflict.KeepApart;
import se.hemvist.conflict.Membership;
import se.hemvist.conflict.Network;
import se.hemvist.conflict.NetworkLink;
import se.hemvist.conflict.Party;
import se.hemvist.conflict.Permit;
import se.hemvist.conflict.PersonFacts;
import se.hemvist.conflict.Point;
import se.hemvist.conflict.Rivalry;
import se.hemvist.conflict.Threat;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointPersons;
import se.hemvist.placement.Stays;

/**
 * Where one schedule happens: three persons, two networks and three homes of its own, out of reach of every other's, and
 * all that has been committed about them.
 */
final class Site {

    static final List<String> PERSONS = List.of("A", "B", "C");
    private static final List<String> NETWORKS = List.of("X", "Y");

    /** How far north each home is of the first, in degrees: the same place, next door and as good as out of reach. */
    static final Map<String, Double> HOMES = Map.of("H", 0d, "K", 0.01, "F", 0.25);

    private static final int COLUMNS = 8;
    private static final int ROWS = 13;

    private final String name;
    private final String what;
    private final Point point;
    private final LocalDate born;
    private final Map<Happening, Held> standing = new ConcurrentHashMap<>();
    private final Collection<Happening> recorded = new ConcurrentLinkedQueue<>();
    private final Set<String> stays = ConcurrentHashMap.newKeySet();
    private final Set<String> cancelled = ConcurrentHashMap.newKeySet();

    private record Held(Node node, StoredFacts.Stored fact) {}

    /** @param what happens there */
    Site(int number, String what) {
        this.what = what;
        name = number + ".";
        int place = number % (COLUMNS * ROWS);
        int row = place / COLUMNS;
        point = new Point(55.2 + row, 11 + place % COLUMNS * 1.8);
        born = LocalDate.of(1950, 1, 1).plusDays(number);
    }

    /** How many can be apart at once. */
    static int mostAtOnce() {
        return COLUMNS * ROWS;
    }

    /** Registers whom and what the schedule needs; nothing is known of them yet. */
    void prepare(Node node) {
        var ids = node.part(StoredIds.class);
        PERSONS.forEach(person -> ids.person(
                name + person, node.commit(() -> node.part(JointPersons.class).jointOf(number(person)))));
        node.commit(() -> {
            networks().forEach(node.part(StoredWorld.class)::network);
            HOMES.keySet().forEach(home -> node.part(StoredWorld.class).home(home(home)));
            return this;
        });
    }

    IdentityNumber number(String person) {
        return TestNumbers.of(born, born, PERSONS.indexOf(person));
    }

    String name(String inTheSite) {
        return name + inTheSite;
    }

    Home home(String home) {
        var north = Objects.requireNonNull(HOMES.get(home));
        var there = new Point(point.lat() + north, point.lon());
        return new Home(name + home, "2281", there, Permit.NOT_REQUIRED, null, AgeRange.ANY, null, RandomWorlds.REF);
    }

    Stream<PersonFacts> persons() {
        return PERSONS.stream()
                .map(person ->
                        new PersonFacts(name + person, born, born, List.of(), List.of(), null, NetworkLink.CHECKED));
    }

    List<Network> networks() {
        return NETWORKS.stream()
                .map(network -> new Network(name + network, true, List.of(), RandomWorlds.REF))
                .toList();
    }

    Happening war() {
        return new AtWar(new Rivalry(name + "X", name + "Y", Days.ALWAYS, RandomWorlds.REF));
    }

    Happening joined(String person, String network) {
        return new Joined(
                name + person, new Membership(name + network, Membership.Role.MEMBER, Days.ALWAYS, RandomWorlds.REF));
    }

    Happening threat(String against, Party by) {
        return new Threatened(new Threat(name + against, by, true, null, false, RandomWorlds.REF));
    }

    Happening apart(String one, String other, KeepApart.Scope scope) {
        return new KeptApart(new KeepApart(
                name + one, name + other, KeepApart.Reason.VIOLENCE, scope, null, true, Days.ALWAYS, RandomWorlds.REF));
    }

    Party party(String inTheSite) {
        return PERSONS.contains(inTheSite) ? Party.person(name + inTheSite) : Party.network(name + inTheSite);
    }

    /** The police record it. */
    void tell(Node node, Happening happening) {
        var fact = node.commit(() -> happening instanceof Blocked blocked
                ? node.part(StoredWorld.class).block(blocked.home(), blocked.from())
                : node.part(StoredFacts.class).record(happening));
        recorded.add(happening);
        standing.put(happening, new Held(node, fact));
    }

    /** The police close it again. */
    void end(Happening happening) {
        var held = Objects.requireNonNull(standing.remove(happening));
        held.node().commit(() -> {
            held.fact().close();
            return happening;
        });
    }

    boolean holds(Happening happening) {
        return standing.containsKey(happening);
    }

    /** Remembers what a kommun has committed. */
    String placed(String stay) {
        stays.add(stay);
        return stay;
    }

    void cancel(Node node, String stay) {
        node.commit(() -> {
            node.part(Stays.class).cancel(stay);
            return stay;
        });
        cancelled(stay);
    }

    void cancelled(String stay) {
        cancelled.add(stay);
    }

    boolean isCancelled(String stay) {
        return cancelled.contains(stay);
    }

    @Override
    public String toString() {
        return name + " " + what;
    }

    Set<String> stays() {
        return stays;
    }

    /** All that holds. */
    Set<Happening> standing() {
        return standing.keySet();
    }

    Collection<Happening> recorded() {
        return recorded;
    }
}
