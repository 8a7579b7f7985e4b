package se.hemvist.coordination;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The smallest set of stays whose moving leaves no clash between those that stay. */
final class FewestMoves {

    /** Past this many stays every subset is too many; then all are named, and the desk judges. */
    private static final int MOST = 16;

    private FewestMoves() {}

    /**
     * @param clashes pairs of stays, or single stays that clash with their home
     * @return one smallest set, the first in the given order of stays among equals
     */
    static Set<String> of(List<String> stays, List<Set<String>> clashes) {
        if (stays.size() > MOST) {
            return clashes.stream().flatMap(Set::stream).collect(Collectors.toSet());
        }
        var best = chosen(stays, (1L << stays.size()) - 1);
        for (long subset = 0; subset < 1L << stays.size(); subset++) {
            var moved = chosen(stays, subset);
            if (moved.size() < best.size() && clashes.stream().allMatch(clash -> meets(clash, moved))) {
                best = moved;
            }
        }
        return best;
    }

    private static Set<String> chosen(List<String> stays, long subset) {
        return BitSet.valueOf(new long[] {subset}).stream().mapToObj(stays::get).collect(Collectors.toSet());
    }

    private static boolean meets(Set<String> clash, Set<String> moved) {
        return clash.stream().anyMatch(moved::contains);
    }
}
