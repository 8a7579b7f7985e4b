package se.hemvist.coordination;

import java.util.List;

/**
 * Why two sides, or a side and its home, must not meet.
 *
 * @param sides labels of one or two sides
 * @param facts what it rests on: kind, source grade, and since when the check has known it; never who or which network
 * @param decided what the desk has decided of it, and on what terms; empty while nothing
 */
public record ClashView(
        String sides, String kind, String severity, String firstNight, List<String> facts, String decided) {

    public ClashView {
        facts = List.copyOf(facts);
    }
}
