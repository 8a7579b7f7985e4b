package se.hemvist.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A home as its reviewer keeps it, open or closed.
 *
 * @param blockedFrom of a spärr of its own, whether or not it is closed
 */
public record VettedHome(
        Home home,
        @Nullable String provider,
        List<String> units,
        HomeAudience audience,
        @Nullable LocalDate blockedFrom,
        @Nullable LocalDate closedOn,
        @Nullable String closeReason) {

    public VettedHome {
        units = List.copyOf(units);
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public Optional<String> providerId() {
        return Optional.ofNullable(provider);
    }
}
