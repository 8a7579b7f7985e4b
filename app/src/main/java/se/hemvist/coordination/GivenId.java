package se.hemvist.coordination;

import java.util.Optional;
import java.util.UUID;

/** An id as it came with a call: anybody may have typed anything. */
final class GivenId {

    private GivenId() {}

    static Optional<UUID> of(String given) {
        try {
            return Optional.of(UUID.fromString(given));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** What the log keeps of it: an id or one of our own words, never what somebody typed, which may be about a person. */
    static String toLog(String given) {
        return given.equals("all") ? given : of(given).map(UUID::toString).orElse("unknown");
    }
}
