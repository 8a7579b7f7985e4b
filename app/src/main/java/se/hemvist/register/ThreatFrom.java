package se.hemvist.register;

import java.util.List;
import java.util.stream.Stream;
import se.hemvist.engine.Option;

/** Which way a threat goes, seen from the page of one of the two. */
enum ThreatFrom {
    ANOTHER("En annan person hotar personen"),
    NETWORK("Ett nätverk hotar personen"),
    THIS_ONE("Personen hotar en annan person");

    private final String words;

    ThreatFrom(String words) {
        this.words = words;
    }

    static List<Option> options() {
        return Stream.of(values())
                .map(from -> new Option(from.name(), from.words))
                .toList();
    }
}
