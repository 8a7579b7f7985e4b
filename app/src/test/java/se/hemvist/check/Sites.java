package se.hemvist.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import se.hemvist.check.RandomWorlds.AtWar;
import se.hemvist.check.RandomWorlds.Exposed;
import se.hemvist.check.RandomWorlds.Happening;
import se.hemvist.check.RandomWorlds.Joined;
import se.hemvist.check.RandomWorlds.KeptApart;
import se.hemvist.check.RandomWorlds.Linked;
import se.hemvist.check.RandomWorlds.Threatened;
import se.hemvist.check.RandomWorlds.Tied;
import se.hemvist.conflict.Days;
import se.hemvist.conflict.Stay;
import se.hemvist.conflict.StayStatus;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;

/** What must be in the database after all that happened at the sites, and what is there. */
final class Sites {

    /** Those of the mix that are closed as often as they are recorded are kept in one table each. */
    private static final Map<Class<? extends Happening>, String> TABLES = Map.of(
            AtWar.class, "rivalry",
            Joined.class, "membership",
            Threatened.class, "threat",
            KeptApart.class, "keep_apart_pair",
            Exposed.class, "exposed_home",
            Linked.class, "home_link",
            Tied.class, "person_relation");

    private final Node node;
    private final List<Site> sites = new ArrayList<>();

    Sites(Node node) {
        this.node = node;
    }

    void add(Site site) {
        sites.add(site);
    }

    /** A sentence for each thing that is not as everybody against everybody by the rules would have it. */
    List<String> wrongs() {
        var wrongs = new ArrayList<String>();
        var rows = stays();
        compare(wrongs, expected(rows.values()), open());
        wrongs.replaceAll(wrong -> wrong + " at " + siteOf(wrong));
        for (var site : sites) {
            for (var stay : site.stays()) {
                var row = rows.get(stay);
                if (row == null || site.isCancelled(stay) != (row.status() == StayStatus.CANCELLED)) {
                    wrongs.add("Lost: what became of a stay of " + site);
                }
            }
        }
        TABLES.forEach((kind, table) -> {
            same(wrongs, "Lost or twice: " + table, count(kind, Site::recorded), rows(table, "true"));
            same(wrongs, "Lost or twice: open " + table, count(kind, Site::standing), rows(table, "closed_on is null"));
        });
        return wrongs;
    }

    private long count(Class<? extends Happening> kind, Function<Site, Collection<Happening>> which) {
        return sites.stream()
                .flatMap(site -> which.apply(site).stream())
                .filter(kind::isInstance)
                .count();
    }

    private long rows(String table, String where) {
        return node.jdbc()
                .sql("select count(*) from " + table + " where " + where)
                .query(Long.class)
                .single();
    }

    private static void same(List<String> wrongs, String what, long expected, long found) {
        if (expected != found) {
            wrongs.add(what + ", " + found + " in place of " + expected);
        }
    }

    private void compare(List<String> wrongs, Set<KnownConflict> expected, List<KnownConflict> open) {
        var found = open.stream().collect(groupingBy(Function.identity()));
        found.forEach((conflict, times) -> {
            if (!expected.contains(conflict)) {
                wrongs.add("Open though no rule gives it: " + conflict);
            } else if (times.size() > 1) {
                wrongs.add("Open twice: " + conflict);
            }
        });
        expected.stream()
                .filter(conflict -> !found.containsKey(conflict))
                .forEach(conflict -> wrongs.add("Missed: " + conflict));
    }

    private List<Site> siteOf(String wrong) {
        return sites.stream()
                .filter(site -> site.stays().stream().anyMatch(wrong::contains))
                .toList();
    }

    private Set<KnownConflict> expected(Collection<Stay> stays) {
        var today = LocalDate.now(SwedishTime.ZONE);
        return new ToldWorld(
                        today,
                        node.part(Policies.class).on(today),
                        sites.stream().flatMap(Site::persons).toList(),
                        sites.stream().flatMap(site -> site.networks().stream()).toList(),
                        sites.stream().flatMap(site -> site.standing().stream()).toList(),
                        stays)
                .conflicts();
    }

    List<KnownConflict> open() {
        return node.part(StoredWorld.class).known(node.part(Conflicts.class).openOfStays(ids()));
    }

    private Set<String> ids() {
        var ids = new TreeSet<String>();
        sites.forEach(site -> ids.addAll(site.stays()));
        return ids;
    }

    private Map<String, Stay> stays() {
        var persons = new HashMap<String, String>();
        var homes = new HashMap<String, se.hemvist.conflict.Home>();
        var ids = node.part(StoredIds.class);
        for (var site : sites) {
            Site.PERSONS.forEach(
                    person -> persons.put(ids.person(site.name(person)).value().toString(), site.name(person)));
            Site.HOMES.keySet().forEach(home -> homes.put(ids.home(site.name(home)), site.home(home)));
        }
        return node.part(Stays.class).find(ids()).stream()
                .collect(toMap(
                        StayRow::id,
                        row -> new Stay(
                                row.id(),
                                known(persons, row.joint().value().toString()),
                                known(homes, row.homeId()),
                                row.unit(),
                                new Days(row.from(), row.until()),
                                row.status(),
                                row.replaces())));
    }

    private static <T> T known(Map<String, T> all, String id) {
        return Objects.requireNonNull(all.get(id));
    }

    /** Everybody leaves. */
    void allLeave() {
        var yesterday = LocalDate.now(SwedishTime.ZONE).minusDays(1);
        for (var site : sites) {
            for (var stay : site.stays()) {
                node.commit(() -> {
                    node.part(Stays.class).end(stay, yesterday);
                    return stay;
                });
                if (node.part(Stays.class).find(stay).orElseThrow().status() == StayStatus.CANCELLED) {
                    site.cancelled(stay);
                }
            }
        }
    }
}
