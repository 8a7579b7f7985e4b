package se.hemvist.check;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.Days;
import se.hemvist.conflict.Stay;
import se.hemvist.home.Home;
import se.hemvist.person.Birth;
import se.hemvist.person.JointId;
import se.hemvist.placement.StayRow;

/**
 * The stays that some stays could meet, themselves included.
 *
 * @param lodgers stays that only take a place in a home: who they are plays no part
 * @param homes of all, by id
 * @param births of those of whom something is known
 */
record Neighbourhood(List<StayRow> rows, List<StayRow> lodgers, Map<String, Home> homes, Map<JointId, Birth> births) {

    /** The ids of the homes of these stays. */
    Set<String> homesOf(Collection<String> stays) {
        return rows.stream()
                .filter(row -> stays.contains(row.id()))
                .map(StayRow::homeId)
                .collect(toCollection(LinkedHashSet::new));
    }

    Set<JointId> persons() {
        return rows.stream().map(StayRow::joint).collect(toCollection(LinkedHashSet::new));
    }

    @Nullable
    Birth birth(JointId person) {
        return births.get(person);
    }

    List<Stay> stays() {
        return rows.stream().map(this::stay).toList();
    }

    List<Stay> lodging() {
        return lodgers.stream().map(this::stay).toList();
    }

    private Stay stay(StayRow row) {
        var home = homes.get(row.homeId());
        if (home == null) {
            throw new IllegalStateException("The home of a stay is not in the register");
        }
        return new Stay(
                row.id(),
                row.joint().value().toString(),
                HomesForRules.of(home),
                row.unit(),
                new Days(row.from(), row.until()),
                row.status(),
                row.replaces());
    }
}
