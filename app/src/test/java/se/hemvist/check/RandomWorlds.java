package se.hemvist.check;

import static java.util.stream.Collectors.toMap;
import static net.jqwik.api.Arbitraries.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.AgeRange;
import se.hemvist.conflict.Area;
import se.hemvist.conflict.Assessment;
import se.hemvist.conflict.Days;
import se.hemvist.conflict.ExclusionArea;
import se.hemvist.conflict.Exposure;
import se.hemvist.conflict.FactRef;
import se.hemvist.conflict.Home;
import se.hemvist.conflict.HomeLink;
import se.hemvist.conflict.KeepApart;
import se.hemvist.conflict.Membership;
import se.hemvist.conflict.Network;
import se.hemvist.conflict.NetworkLink;
import se.hemvist.conflict.Party;
import se.hemvist.conflict.Permit;
import se.hemvist.conflict.PersonFacts;
import se.hemvist.conflict.Point;
import se.hemvist.conflict.Rivalry;
import se.hemvist.conflict.Stay;
import se.hemvist.conflict.StayStatus;
import se.hemvist.conflict.Threat;
import se.hemvist.conflict.ThreatLevel;
import se.hemvist.conflict.Tie;
import se.hemvist.network.TieKind;
import se.hemvist.person.Birth;

/** Small worlds where everybody has to do with everybody, and everything that may happen in them. */
final class RandomWorlds {

    static final LocalDate TODAY = LocalDate.of(2027, 1, 15);
    static final FactRef REF = new FactRef("fact", "", 1, "B2");

    private static final int PERSONS = 5;
    private static final int NETWORKS = 3;
    private static final int FEWEST = 15;
    private static final int MOST = 35;
    private static final double KM_PER_DEGREE = 111.19508;
    private static final Point SUNDSVALL = new Point(62.39129, 17.3063);

    /** From the same address to another part of the country, each step of nearness on both sides of its limit. */
    private static final List<Double> KM_NORTH = List.of(0d, 0.09, 2.9, 9.9, 29.9, 30.1, 300d);

    static final Map<String, Home> HOMES = IntStream.range(0, KM_NORTH.size())
            .mapToObj(RandomWorlds::home)
            .collect(toMap(Home::id, Function.identity()));

    private RandomWorlds() {}

    /** What may happen: a stay or a fact is committed. */
    sealed interface Happening {}

    record Placed(Stay stay) implements Happening {}

    record Joined(String person, Membership membership) implements Happening {}

    record Forbidden(String person, ExclusionArea area) implements Happening {}

    record AtWar(Rivalry rivalry) implements Happening {}

    record Threatened(Threat threat) implements Happening {}

    record KeptApart(KeepApart pair) implements Happening {}

    record Exposed(Exposure exposure) implements Happening {}

    record Linked(HomeLink link) implements Happening {}

    record Tied(TieKind kind, Tie tie) implements Happening {}

    record Dissolved(String network) implements Happening {}

    record Blocked(Home home, LocalDate from) implements Happening {}

    record Born(String person, Birth birth) implements Happening {}

    record Merged(String person, String into) implements Happening {}

    /** Who is there before anything happens. */
    static List<PersonFacts> persons() {
        return IntStream.range(0, PERSONS).mapToObj(RandomWorlds::person).toList();
    }

    static Arbitrary<List<Network>> networks() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, NETWORKS - 1).list().ofSize(NETWORKS),
                        of(true, true, true, false).list().ofSize(NETWORKS),
                        circle().list().ofMaxSize(1).list().ofSize(NETWORKS))
                .as((none, active, territory) -> IntStream.range(0, NETWORKS)
                        .mapToObj(n -> new Network("G" + n, active.get(n), territory.get(n), REF))
                        .toList());
    }

    static Arbitrary<List<Happening>> story() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, stay().map(Placed::new)),
                        Tuple.of(6, joined()),
                        Tuple.of(1, forbidden()),
                        Tuple.of(3, twoNetworks(RandomWorlds::rivalry).flatMap(Function.identity())),
                        Tuple.of(2, threatened()),
                        Tuple.of(3, keptApart()),
                        Tuple.of(2, exposed()),
                        Tuple.of(2, linked()),
                        Tuple.of(3, tied()),
                        Tuple.of(1, networkId().map(Dissolved::new)),
                        Tuple.of(1, merged()),
                        Tuple.of(1, born()),
                        Tuple.of(1, Combinators.combine(home(), day()).as(Blocked::new)))
                .list()
                .ofMinSize(FEWEST)
                .ofMaxSize(MOST);
    }

    private static Home home(int n) {
        var point = new Point(SUNDSVALL.lat() + KM_NORTH.get(n) / KM_PER_DEGREE, SUNDSVALL.lon());
        return new Home(
                "H" + n,
                n < 4 ? "2281" : "2280",
                point,
                Permit.NOT_REQUIRED,
                null,
                AgeRange.ANY,
                n == 2 ? 1 : null,
                REF);
    }

    private static PersonFacts person(int n) {
        return new PersonFacts(
                "P" + n,
                n == 0 ? TODAY.minusYears(15) : null,
                n == 0 ? TODAY.minusYears(15) : null,
                List.of(),
                List.of(),
                n % 2 == 0 ? new Assessment(n == 4 ? ThreatLevel.HIGH : ThreatLevel.LOW, TODAY.plusYears(1)) : null,
                NetworkLink.CHECKED);
    }

    private static Arbitrary<Stay> stay() {
        return Combinators.combine(
                        personId(),
                        home(),
                        of(StayStatus.RESERVED, StayStatus.ONGOING, StayStatus.ENDED, StayStatus.ABSCONDED),
                        days(),
                        of("Norra", "Södra").injectNull(0.7))
                .as((person, home, status, days, unit) -> new Stay("", person, home, unit, days, status));
    }

    private static Arbitrary<Happening> joined() {
        return Combinators.combine(personId(), networkId(), of(Membership.Role.class), days())
                .as((person, network, role, days) -> new Joined(person, new Membership(network, role, days, REF)));
    }

    private static Arbitrary<Happening> forbidden() {
        Arbitrary<Area> area = Arbitraries.oneOf(
                circle().map(Area.class::cast), of("2281", "2280").map(Area.WholeMunicipality::new));
        return Combinators.combine(personId(), area, days())
                .as((person, where, days) -> new Forbidden(person, new ExclusionArea(where, days, REF)));
    }

    private static Arbitrary<Happening> rivalry(String one, String other) {
        return days().map(days -> new AtWar(new Rivalry(one, other, days, REF)));
    }

    private static Arbitrary<Happening> threatened() {
        var by = Arbitraries.oneOf(personId().map(Party::person), networkId().map(Party::network));
        return Combinators.combine(personId(), by, of(true, false), day().injectNull(0.5))
                .filter((against, who, withNetworks, from) -> !who.equals(Party.person(against)))
                .as((against, who, withNetworks, from) ->
                        new Threatened(new Threat(against, who, true, from, withNetworks, REF)));
    }

    private static Arbitrary<Happening> keptApart() {
        return twoPersons((one, other) -> Combinators.combine(
                                of(KeepApart.Reason.class), of(KeepApart.Scope.class), days(), of(20d, 400d))
                        .as((reason, scope, days, km) -> (Happening) new KeptApart(new KeepApart(
                                one,
                                other,
                                reason,
                                scope,
                                scope == KeepApart.Scope.RADIUS ? km : null,
                                true,
                                days,
                                REF))))
                .flatMap(Function.identity());
    }

    private static Arbitrary<Happening> exposed() {
        var to = Arbitraries.oneOf(personId().map(Party::person), networkId().map(Party::network));
        return Combinators.combine(home(), to, day().injectNull(0.5))
                .as((home, who, since) -> new Exposed(new Exposure(home, who, since, REF)));
    }

    /** Not of whoever may be merged: whose birth it is then is told elsewhere. */
    private static Arbitrary<Happening> born() {
        return Combinators.combine(of("P0", "P2", "P4"), of(12, 17, 18, 40), of(true, false))
                .as((person, age, known) -> {
                    var day = TODAY.minusYears(age);
                    return new Born(person, new Birth(known ? day : null, day));
                });
    }

    /** Somebody without an assessment of their own, so that it is clear which one counts. */
    private static Arbitrary<Happening> merged() {
        return Combinators.combine(of("P1", "P3"), personId())
                .filter((one, other) -> !one.equals(other))
                .as(Merged::new);
    }

    private static Arbitrary<Happening> linked() {
        return Combinators.combine(home(), networkId())
                .as((home, network) -> new Linked(new HomeLink(home.id(), network, REF)));
    }

    private static Arbitrary<Happening> tied() {
        return twoPersons((one, other) -> of(TieKind.RELATIVES, TieKind.RELATIVES, TieKind.CO_SUSPECTS)
                        .map(kind -> (Happening) new Tied(kind, new Tie(one, other, REF))))
                .flatMap(Function.identity());
    }

    private static Arbitrary<Area.Circle> circle() {
        return Combinators.combine(home(), of(0.5, 6d, 40d)).as((home, km) -> new Area.Circle(home.point(), km));
    }

    private static Arbitrary<Home> home() {
        return of(HOMES.keySet().stream().sorted().map(HOMES::get).toList());
    }

    private static Arbitrary<String> personId() {
        return Arbitraries.integers().between(0, PERSONS - 1).map(n -> "P" + n);
    }

    private static Arbitrary<String> networkId() {
        return Arbitraries.integers().between(0, NETWORKS - 1).map(n -> "G" + n);
    }

    /** In order, so that no two are tied by the same twice: the register keeps them once. */
    private static <T> Arbitrary<T> twoPersons(BiFunction<String, String, T> made) {
        return Combinators.combine(personId(), personId())
                .filter((one, other) -> one.compareTo(other) < 0)
                .as(made::apply);
    }

    private static <T> Arbitrary<T> twoNetworks(BiFunction<String, String, T> made) {
        return Combinators.combine(networkId(), networkId())
                .filter((one, other) -> !one.equals(other))
                .as(made::apply);
    }

    /** Over, now, soon, and long from now, and both ends of an interval. */
    private static Arbitrary<LocalDate> day() {
        return of(-900, -700, -10, -1, 0, 1, 10, 11, 200).map(TODAY::plusDays);
    }

    private static Arbitrary<Days> days() {
        return Combinators.combine(day().injectNull(0.6), day().injectNull(0.7)).as(RandomWorlds::days);
    }

    private static Days days(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && other.isBefore(one) ? new Days(other, one) : new Days(one, other);
    }
}
