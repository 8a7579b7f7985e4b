package se.hemvist.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Utförare: who runs homes.
 *
 * @param homes how many of its homes are open
 */
public record Provider(
        String id,
        String name,
        Ownership owner,
        int homes,
        @Nullable LocalDate closedOn,
        @Nullable String closeReason,
        int version) {

    public boolean isOpen() {
        return closedOn == null;
    }
}
