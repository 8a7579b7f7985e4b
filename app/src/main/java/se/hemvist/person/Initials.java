package se.hemvist.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Anna-Karin Berg becomes A.B. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining());
    }
}
