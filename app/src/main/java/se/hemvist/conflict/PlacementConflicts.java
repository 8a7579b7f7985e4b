package se.hemvist.conflict;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Turns findings into conflicts and keeps the worst of those that are about the same thing. */
public final class PlacementConflicts {

    private PlacementConflicts() {}

    /** Weighs every finding; of several of one kind with one party in one stay the worst, with the causes of all. */
    public static List<PlacementConflict> weigh(Collection<Finding> findings, Weigher weigher) {
        var conflicts = findings.stream()
                .flatMap(finding ->
                        weigher.weigh(finding).map(weighed -> new PlacementConflict(finding, weighed)).stream())
                .toList();
        return worstPer(conflicts, finding -> Arrays.asList(finding.kind(), finding.with(), finding.otherStay()));
    }

    /** Of several of one kind with one party, in whichever stay, the worst. */
    public static List<PlacementConflict> worstPerParty(Collection<PlacementConflict> conflicts) {
        return worstPer(conflicts, finding -> Arrays.asList(finding.kind(), finding.with()));
    }

    private static List<PlacementConflict> worstPer(
            Collection<PlacementConflict> conflicts, Function<Finding, List<?>> key) {
        var worst = new LinkedHashMap<List<?>, PlacementConflict>();
        conflicts.forEach(conflict -> worst.merge(key.apply(conflict.finding()), conflict, PlacementConflict::orWorse));
        return List.copyOf(worst.values());
    }
}
