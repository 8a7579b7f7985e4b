package se.hemvist.policy;

import java.util.List;

/**
 * What another table would change among today's conflicts.
 *
 * @param conflicts how many there are
 * @param parts what changes, by sort; empty when nothing does
 */
record Preview(String hash, int conflicts, List<Part> parts, List<TableRule> rules) {

    Preview {
        parts = List.copyOf(parts);
        rules = List.copyOf(rules);
    }

    /**
     * Those that change alike.
     *
     * @param left how many more there are than are shown
     */
    record Part(String id, String title, int count, List<Line> lines, int left) {

        Part {
            lines = List.copyOf(lines);
        }
    }

    /** One conflict, as the desk speaks of it. */
    record Line(String sides, String kind, String change) {}
}
