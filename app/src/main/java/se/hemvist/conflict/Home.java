package se.hemvist.conflict;

import org.jspecify.annotations.Nullable;

/**
 * A home as the rules see it; its facts (permit, ages, capacity) are nobody's secret, its block is.
 *
 * @param capacity how many places it has; null for no limit
 */
public record Home(
        String id,
        String municipality,
        Point point,
        Permit permit,
        @Nullable ProviderBlock block,
        AgeRange ages,
        @Nullable Integer capacity,
        FactRef ref) {

    /** The distance to another home in kilometres. */
    public double kmTo(Home other) {
        return point.kmTo(other.point);
    }
}
