package se.hemvist.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reviewer of providers says of a home. Whether it needs a permit follows from its kind and from who owns the
 * provider, and is never typed.
 *
 * @param provider id; null of one that is not known, and then taken as private
 * @param permitUntil the last day of the permit; null: it has no end
 * @param units its avdelningar by name
 */
public record HomeDetails(
        HomeKind kind,
        String name,
        @Nullable String address,
        HomePlace place,
        @Nullable String provider,
        boolean permitGranted,
        @Nullable LocalDate permitUntil,
        HomeLimits limits,
        List<String> units,
        HomeAudience audience) {

    public HomeDetails {
        units = List.copyOf(units);
        if (kind == HomeKind.UNLISTED) {
            throw new IllegalArgumentException("An address in no register is nobody's to vet");
        }
    }
}
