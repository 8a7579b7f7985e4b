package se.hemvist.network;

import org.jspecify.annotations.Nullable;

/**
 * Why and how far two persons are kept apart.
 *
 * @param km for the scope RADIUS, and only then
 */
public record KeepApart(Reason reason, Scope scope, @Nullable Double km) {

    public KeepApart {
        if ((scope == Scope.RADIUS) != (km != null) || (km != null && km <= 0)) {
            throw new IllegalArgumentException("A radius, and nothing else, has its km");
        }
    }

    public static KeepApart within(Scope scope, Reason reason) {
        return new KeepApart(reason, scope, null);
    }

    /** Why; what is not about crime weighs less. */
    public enum Reason {
        THREAT,
        VIOLENCE,
        GANG_RELATED,
        ORGANISED_CRIME,
        LEGAL_REQUEST,
        BULLYING,
        OTHER
    }

    /** How far: not in one unit, one home, one municipality, or within a number of km. */
    public enum Scope {
        UNIT,
        HOME,
        MUNICIPALITY,
        RADIUS
    }
}
