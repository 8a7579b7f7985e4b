package se.hemvist.threat;

import java.util.List;
import se.hemvist.network.FactKind;

/**
 * A fact that an assessment put into the registers.
 *
 * @param key what it says, so that the next version of the assessment does not record it twice: first whom or what it is
 *     about, and for a membership then its role
 */
record RecordedFact(FactKind kind, String id, String key) {

    /** The network, person or kommun that it names. */
    String about() {
        return word(0);
    }

    /** The same, however sure of it somebody is. */
    boolean saysTheSameAs(RecordedFact other) {
        return kind == other.kind() && about().equals(other.about()) && role().equals(other.role());
    }

    /** The role of a membership; empty for any other fact. */
    String role() {
        return kind == FactKind.MEMBERSHIP ? word(1) : "";
    }

    private String word(int place) {
        return List.of(key.split(" ", -1)).get(place);
    }
}
