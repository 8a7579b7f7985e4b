package se.hemvist.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.ConflictSeverity;
import se.hemvist.conflict.FactRef;
import se.hemvist.conflict.Nearness;
import se.hemvist.conflict.PlacementConflict;
import se.hemvist.conflict.Window;

/**
 * A conflict as it stands in the table.
 *
 * @param stays the one or two that it is about
 * @param judged what the last check said of it
 * @param causes by the fact's token, those that are gone among them
 */
record OpenConflict(UUID id, Set<String> stays, Judged judged, LocalDate firstShared, Map<String, KnownCause> causes) {

    /** What is written anew whenever a check says something else. */
    record Judged(ConflictSeverity severity, @Nullable Nearness nearness, String rule, String table, Window window) {

        static Judged of(PlacementConflict conflict) {
            var finding = conflict.finding();
            var weighed = conflict.weighed();
            return new Judged(
                    weighed.severity(), finding.nearness(), weighed.rule(), weighed.table(), finding.window());
        }
    }

    /** A fact that it rests on, or did. */
    record KnownCause(long version, boolean gone) {}

    boolean isLessSevereThan(PlacementConflict found) {
        return found.severity().compareTo(judged.severity()) < 0;
    }

    /** Whether the fact, of whatever version, is one that the conflict did not rest on until now. */
    boolean isNew(String token) {
        var known = causes.get(token);
        return known == null || known.gone();
    }

    boolean isOtherVersion(String token, @Nullable FactRef fact) {
        var known = causes.get(token);
        return known != null && !known.gone() && fact != null && known.version() != fact.version();
    }

    /** Those of these facts that it has rested on once, and then no longer. */
    List<String> returning(Set<String> tokens) {
        return causes.entrySet().stream()
                .filter(cause -> cause.getValue().gone() && tokens.contains(cause.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What it rested on until now, without these. */
    List<String> causesNotIn(Set<String> tokens) {
        return causes.entrySet().stream()
                .filter(cause -> !cause.getValue().gone() && !tokens.contains(cause.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean isOver(LocalDate today) {
        var last = judged.window().last();
        return last != null && last.isBefore(today);
    }

    /** A day that was shared stays shared: the window moves on with today, its first day does not. */
    LocalDate firstSharedWith(Window found, LocalDate today) {
        return firstShared.isBefore(today) && firstShared.isBefore(found.first()) ? firstShared : found.first();
    }
}
