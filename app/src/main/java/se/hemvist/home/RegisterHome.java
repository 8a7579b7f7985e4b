package se.hemvist.home;

import org.jspecify.annotations.Nullable;

/**
 * A home to take into the register.
 *
 * @param provider id of who runs it, when known
 */
public record RegisterHome(
        HomeKind kind,
        String name,
        @Nullable String address,
        HomePlace place,
        HomePermit permit,
        HomeLimits limits,
        @Nullable StatedPlaces stated,
        HomeAudience audience,
        @Nullable String provider) {}
