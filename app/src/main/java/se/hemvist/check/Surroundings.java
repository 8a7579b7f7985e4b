package se.hemvist.check;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.Point;
import se.hemvist.conflict.Settings;
import se.hemvist.home.Home;
import se.hemvist.home.Homes;
import se.hemvist.network.CounterpartSearch;
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
    Set<String> counterpartsOf(Collection<StayRow> own, Settings settings, LocalDate today) {
        var others = counterparts.of(joints(own));
        var found = new TreeSet<>(stays.anywhere(others.anywhere(), today));
        if (!others.withinReach().isEmpty()) {
            found.addAll(stays.near(points(own), settings.reachKm(), others.withinReach(), today));
        }
        return found;
    }

    /** These and those stays, and with them whatever else there is of the persons or fills the homes. */
    Neighbourhood around(Collection<StayRow> own, Collection<StayRow> others, LocalDate today) {
        var places = homesOf(own);
        var found = Stream.of(own, others, stays.ofPersons(joints(own), today), stays.inHomes(filling(places), today))
                .flatMap(Collection::stream)
                .collect(toMap(StayRow::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        var rows = List.copyOf(found.values());
        return new Neighbourhood(rows, homesOf(rows), persons.born(joints(rows)));
    }

    /** The same of a stay as it stands here, whatever is stored of it; nobody is held. */
    Neighbourhood around(StayRow proposed, Settings settings, LocalDate today) {
        var own = List.of(proposed);
        return around(own, stays.find(counterpartsOf(own, settings, today)), today);
    }

    private Set<Point> points(Collection<StayRow> own) {
        return homesOf(own).values().stream().map(HomesForRules::point).collect(toSet());
    }

    /** Where it matters who else lives there, whoever they are. */
    private static List<String> filling(Map<String, Home> places) {
        return places.values().stream()
                .filter(home -> home.limits().capacity() != null)
                .map(Home::id)
                .toList();
    }

    private Map<String, Home> homesOf(Collection<StayRow> rows) {
        var ids = rows.stream().map(StayRow::homeId).collect(toCollection(LinkedHashSet::new));
        return homes.find(ids).stream().collect(toMap(Home::id, Function.identity()));
    }

    private static Set<JointId> joints(Collection<StayRow> rows) {
        return rows.stream().map(StayRow::joint).collect(toCollection(LinkedHashSet::new));
    }
}
