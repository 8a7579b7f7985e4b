package se.hemvist.check;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.Point;
import se.hemvist.conflict.Settings;
import se.hemvist.home.Home;
import se.hemvist.home.Homes;
import se.hemvist.network.CounterpartSearch;
import se.hemvist.network.Counterparts;
import se.hemvist.person.JointId;
import se.hemvist.person.JointPersons;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;

/**
 * The search over encrypted places: from the persons by the facts to whom they must not meet, and of those to the ones who
 * live within reach, found by the tokens of person and cell. Who is kept apart at any distance is found wherever they are.
 */
@Component
class Surroundings {

    private final Stays stays;
    private final Homes homes;
    private final JointPersons persons;
    private final CounterpartSearch counterparts;

    Surroundings(Stays stays, Homes homes, JointPersons persons, CounterpartSearch counterparts) {
        this.stays = stays;
        this.homes = homes;
        this.persons = persons;
        this.counterparts = counterparts;
    }

    /** The ids of the stays that could be in a conflict with one of these. */
    Set<String> counterpartsOf(List<StayRow> own, Settings settings, LocalDate today) {
        var others = counterparts.of(joints(own));
        var places = new HashMap<>(points(own));
        var found = new TreeSet<String>();
        stays.ofPersons(all(others, Counterparts::anywhere), today).forEach(row -> found.add(row.id()));
        var near = stays.near(places.values(), settings.reachKm(), all(others, Counterparts::withinReach), today);
        var roof = own.stream()
                .filter(row -> !theirs(others, row.joint()).underOneRoof().isEmpty())
                .toList();
        var underRoof = stays.inHomes(addresses(roof, settings), today);
        places.putAll(points(Stream.concat(near.stream(), underRoof.stream()).toList()));
        found.addAll(within(settings.reachKm(), near, own, places, person -> theirs(others, person)
                .withinReach()));
        found.addAll(within(settings.sameHomeKm(), underRoof, roof, places, person -> theirs(others, person)
                .underOneRoof()));
        return found;
    }

    /** Cells and addresses hold some who are too far away, and the counterparts of others: nobody is to be locked in vain. */
    private List<String> within(
            double km,
            List<StayRow> candidates,
            List<StayRow> own,
            Map<String, Point> places,
            Function<JointId, Set<JointId>> others) {
        return candidates.stream()
                .filter(candidate -> own.stream()
                        .filter(row -> others.apply(row.joint()).contains(candidate.joint()))
                        .anyMatch(row -> isWithin(km, places.get(row.homeId()), places.get(candidate.homeId()))))
                .map(StayRow::id)
                .toList();
    }

    private List<String> addresses(Collection<StayRow> rows, Settings settings) {
        var ids = rows.stream().map(StayRow::homeId).collect(toCollection(LinkedHashSet::new));
        return homes.atTheAddressOf(ids, settings.sameHomeKm()).stream()
                .map(Home::id)
                .toList();
    }

    private static Counterparts theirs(Map<JointId, Counterparts> others, JointId person) {
        return Objects.requireNonNull(others.get(person));
    }

    /** What is not known is not far away. */
    private static boolean isWithin(double km, @Nullable Point one, @Nullable Point other) {
        return one == null || other == null || one.kmTo(other) <= km;
    }

    private static Set<JointId> all(Map<JointId, Counterparts> others, Function<Counterparts, Set<JointId>> chosen) {
        return others.values().stream()
                .flatMap(theirs -> chosen.apply(theirs).stream())
                .collect(toCollection(LinkedHashSet::new));
    }

    /** These and those stays, and with them whatever else there is of the persons or fills the homes. */
    Neighbourhood around(Collection<StayRow> own, Collection<StayRow> others, LocalDate today) {
        var rows = byId(Stream.of(own, others, stays.ofPersons(joints(own), today)));
        var places = homesOf(rows.values());
        var lodgers = stays.inHomes(filling(own, places), today).stream()
                .filter(row -> !rows.containsKey(row.id()))
                .toList();
        return new Neighbourhood(List.copyOf(rows.values()), lodgers, places, persons.born(joints(rows.values())));
    }

    /** The same of a stay as it stands here, whatever is stored of it; nobody is held. */
    Neighbourhood around(StayRow proposed, Settings settings, LocalDate today) {
        var own = List.of(proposed);
        return around(own, stays.find(counterpartsOf(own, settings, today)), today);
    }

    /** Of two rows of one stay the first counts: it is the one that is held, or proposed. */
    private static Map<String, StayRow> byId(Stream<Collection<StayRow>> rows) {
        return rows.flatMap(Collection::stream)
                .collect(toMap(StayRow::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private Map<String, Point> points(Collection<StayRow> rows) {
        return homesOf(rows).values().stream().collect(toMap(Home::id, HomesForRules::point));
    }

    /** Where it matters who else lives there, whoever they are. */
    private static List<String> filling(Collection<StayRow> own, Map<String, Home> places) {
        return own.stream()
                .map(StayRow::homeId)
                .distinct()
                .filter(home -> isCounted(places.get(home)))
                .toList();
    }

    private static boolean isCounted(@Nullable Home home) {
        return home != null && home.limits().capacity() != null;
    }

    private Map<String, Home> homesOf(Collection<StayRow> rows) {
        var ids = rows.stream().map(StayRow::homeId).collect(toCollection(LinkedHashSet::new));
        return homes.find(ids).stream().collect(toMap(Home::id, Function.identity()));
    }

    private static Set<JointId> joints(Collection<StayRow> rows) {
        return rows.stream().map(StayRow::joint).collect(toCollection(LinkedHashSet::new));
    }
}
