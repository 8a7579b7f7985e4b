package se.hemvist.check;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.PlacementConflict;
import se.hemvist.conflict.Stay;

/** A conflict by the names of a test's world: in which stays, or in which stay and with whom. */
record KnownConflict(String kind, Set<String> stays, @Nullable String with, String severity) {

    /** As the rules find it from that stay; the same from whichever of two. */
    static KnownConflict of(Stay stay, PlacementConflict conflict) {
        var finding = conflict.finding();
        var stays = new TreeSet<>(Set.of(stay.id()));
        if (finding.otherStay() != null) {
            stays.add(finding.otherStay());
        }
        var with = finding.with() == null || finding.otherStay() != null
                ? null
                : finding.with().id();
        return new KnownConflict(
                conflict.kind().name(), stays, with, conflict.severity().name());
    }
}
