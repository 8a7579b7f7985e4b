package se.hemvist.story;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people type in the story that is somebody's: a mark in every text, and Skatteverket's test numbers. */
final class Typed {

    static final String MARK = "Kvitsnorpa";
    static final String LEAVER = "19960101-2389";
    static final String NEXT_LEAVER = "199601012397";
    static final String REFUSED = "199601022388";
    static final List<String> OTHERS = List.of("199601022396", "19960102-8294", "199600692389", "19960275-2389");

    static final String FAMILY = "199601032395";
    static final String THREATENED = "199601032387";
    static final String RETURNED = "199601042386";
    static final String MOVED = "199601042394";
    static final String MOTHER = "198505172380";
    static final String CHILD = "20090127-2393";

    /** The rival of the demo, whom Malmö's forms show. */
    private static final String RIVAL = "200608032389";

    private static final String RIVALS_NAME = "Exempelby";

    private Typed() {}

    static Set<String> secrets() {
        var numbers = Stream.concat(
                OTHERS.stream(),
                Stream.of(LEAVER, NEXT_LEAVER, REFUSED, FAMILY, THREATENED, RETURNED, MOVED, MOTHER, CHILD, RIVAL));
        return Stream.concat(numbers.flatMap(Typed::written), Stream.of(MARK, RIVALS_NAME))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** With the dash and without; the longer ways, with the century, hold the shorter. */
    private static Stream<String> written(String number) {
        var digits = number.replace("-", "").substring(2);
        return Stream.of(digits, digits.substring(0, 6) + "-" + digits.substring(6));
    }
}
