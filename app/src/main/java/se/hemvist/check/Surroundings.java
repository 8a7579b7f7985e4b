package se.hemvist.check;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.Settings;
import se.hemvist.home.Home;
import se.hemvist.home.Homes;
import se.hemvist.network.NetworkFacts;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.person.JointId;
import se.hemvist.person.JointPersons;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;

/**
 * The search over encrypted places: whoever lives within reach is found by the tokens of the cells around, and whoever
 * hangs on a person by that person's token, however far away.
 */
@Component
class Surroundings {

    private final Stays stays;
    private final Homes homes;
    private final JointPersons persons;
    private final NetworkFacts networks;
    private final OpenConflicts conflicts;

    Surroundings(Stays stays, Homes homes, JointPersons persons, NetworkFacts networks, OpenConflicts conflicts) {
        this.stays = stays;
        this.homes = homes;
        this.persons = persons;
        this.networks = networks;
        this.conflicts = conflicts;
    }

    /** Everybody whom these stays could meet, themselves and the other sides of their open conflicts included. */
    Neighbourhood around(Collection<String> judged, Settings settings, LocalDate today) {
        var known = stays.find(conflicts.withPartners(judged));
        var own = known.stream().filter(stay -> judged.contains(stay.id())).toList();
        return neighbourhood(known, own, settings, today);
    }

    /** Everybody whom this stay could meet if it were as it stands here, whatever is stored of it. */
    Neighbourhood around(StayRow proposed, Settings settings, LocalDate today) {
        return neighbourhood(List.of(proposed), List.of(proposed), settings, today);
    }

    /** Of two rows of one stay the one that is known counts, not the one that is found. */
    private Neighbourhood neighbourhood(List<StayRow> known, List<StayRow> own, Settings settings, LocalDate today) {
        var found = Stream.of(known, near(own, settings, today), stays.ofPersons(withTheirOthers(own), today))
                .flatMap(List::stream)
                .collect(toMap(StayRow::id, Function.identity(), (one, same) -> one));
        var rows = List.copyOf(found.values());
        return new Neighbourhood(rows, homesOf(rows), persons.born(persons(rows)));
    }

    /** The cells hold some who are too far away: they are measured here, so that nobody is locked in vain. */
    private List<StayRow> near(List<StayRow> own, Settings settings, LocalDate today) {
        var points = homesOf(own).values().stream()
                .map(HomesForRules::point)
                .distinct()
                .toList();
        var rows = points.stream()
                .flatMap(point -> stays.near(point, settings.reachKm(), today).stream())
                .toList();
        var places = homesOf(rows);
        return rows.stream()
                .filter(row -> {
                    var home = places.get(row.homeId());
                    return home == null
                            || points.stream()
                                    .anyMatch(point -> point.kmTo(HomesForRules.point(home)) <= settings.reachKm());
                })
                .toList();
    }

    private Set<JointId> withTheirOthers(List<StayRow> own) {
        var related = persons(own);
        var facts = networks.about(Set.copyOf(related));
        facts.pairs().forEach(pair -> related.addAll(List.of(pair.one(), pair.other())));
        facts.threats().forEach(threat -> {
            related.add(threat.against());
            if (threat.by() instanceof ByPerson actor) {
                related.add(actor.person());
            }
        });
        // Whoever has an enemy may be met by that enemy's relatives as well.
        return networks.withRelatives(related);
    }

    private Map<String, Home> homesOf(Collection<StayRow> rows) {
        var ids = rows.stream().map(StayRow::homeId).collect(toCollection(LinkedHashSet::new));
        return homes.find(ids).stream().collect(toMap(Home::id, Function.identity()));
    }

    private static Set<JointId> persons(Collection<StayRow> rows) {
        return rows.stream().map(StayRow::joint).collect(toCollection(LinkedHashSet::new));
    }
}
