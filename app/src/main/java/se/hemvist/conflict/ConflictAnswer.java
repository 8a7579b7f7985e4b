package se.hemvist.conflict;

import java.util.Set;

/**
 * Konfliktbesked: all that a kommun learns. There is no room here for another person, network, kommun, kind, severity
 * or doubt.
 *
 * @param homeReasons why the home should be checked, with CHECK_HOME and no other value
 */
public record ConflictAnswer(Value value, Set<HomeReason> homeReasons) {

    /** The four values. */
    public enum Value {
        /** Grön: no conflict among those who are registered; never "safe". */
        NO_KNOWN_CONFLICT,
        /** Gul: the home's own facts speak against it. */
        CHECK_HOME,
        /** Röd: do not place; the desk makes contact. */
        DO_NOT_PLACE,
        /** Okänd: it can't be confirmed. */
        CANNOT_CONFIRM
    }

    public ConflictAnswer {
        homeReasons = Set.copyOf(homeReasons);
        if ((value == Value.CHECK_HOME) == homeReasons.isEmpty()) {
            throw new IllegalArgumentException("only CHECK_HOME has reasons, and it has some");
        }
    }

    static ConflictAnswer of(Value value) {
        return new ConflictAnswer(value, Set.of());
    }
}
