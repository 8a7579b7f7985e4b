package se.hemvist.home;

import org.jspecify.annotations.Nullable;

/** How many places a home has, and the ages in whole years that it takes, both ends included; what is missing is no limit. */
public record HomeLimits(@Nullable Integer capacity, @Nullable Integer minAge, @Nullable Integer maxAge) {

    public static final HomeLimits NONE = new HomeLimits(null, null, null);

    public HomeLimits {
        if (minAge != null && maxAge != null && maxAge < minAge) {
            throw new IllegalArgumentException("The oldest may not be younger than the youngest");
        }
    }
}
