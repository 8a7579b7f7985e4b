package se.hemvist.placement.probing;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.hemvist.organisation.Tenant;

/**
 * A pattern that somebody is to look at.
 *
 * @param what in Swedish
 * @param measure how much of it, in Swedish; no place
 * @param units whose cases they are
 */
record Unusual(String what, String measure, List<Tenant> units, List<String> caseNumbers) {

    static Unusual in(Collection<Check> checks, String what, String measure) {
        return new Unusual(
                what,
                measure,
                checks.stream().map(check -> check.of().tenant()).distinct().toList(),
                List.copyOf(checks.stream()
                        .map(check -> check.of().number())
                        .collect(Collectors.toCollection(TreeSet::new))));
    }
}
