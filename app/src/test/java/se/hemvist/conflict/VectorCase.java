package se.hemvist.conflict;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One case of the vectors: a world, a proposed stay, and what is expected of the check. */
public record VectorCase(
        String id,
        String title,
        Facts facts,
        Map<String, Home> homes,
        Stay proposed,
        ConflictAnswer.Value answer,
        Set<Expected> conflicts) {

    /** A conflict by its codes; kinds that do not exist yet may be named. */
    public record Expected(String kind, @Nullable String with, String severity) {

        /** The same codes of a conflict that was found. */
        public static Expected of(PlacementConflict conflict) {
            var with = conflict.finding().with();
            return new Expected(
                    conflict.kind().name(),
                    with == null ? null : with.id(),
                    conflict.severity().name());
        }
    }

    @Override
    public String toString() {
        return id + " " + title;
    }
}
