package se.hemvist.coordination;

/**
 * Why two sides, or a side and its home, must not meet.
 *
 * @param sides labels of one or two sides
 * @param grades source grade of each fact it rests on
 */
public record ClashView(String sides, String kind, String severity, String firstNight, String grades) {}
