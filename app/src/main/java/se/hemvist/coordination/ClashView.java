package se.hemvist.coordination;

import java.util.List;

/**
 * Why two sides, or a side and its home, must not meet.
 *
 * @param sides labels of one or two sides
 * @param facts what it rests on: kind, source grade, and since when the check has known it; never who or which network
 */
public record ClashView(String sides, String kind, String severity, String firstNight, List<String> facts) {

    public ClashView {
        facts = List.copyOf(facts);
    }
}
