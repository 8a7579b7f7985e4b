package se.hemvist.urgent;

import java.util.OptionalInt;

/** Muntligt samtycke: what is told with its support, and for how long. */
enum UrgentConsent {
    /** The placement rests on something else. */
    NONE,
    ORAL,
    WRITTEN,
    WITHDRAWN;

    private static final int SPOKEN = 1;
    private static final int SIGNED = 2;

    /** The version that holds, if any does. */
    OptionalInt version() {
        return switch (this) {
            case ORAL -> OptionalInt.of(SPOKEN);
            case WRITTEN -> OptionalInt.of(SIGNED);
            case NONE, WITHDRAWN -> OptionalInt.empty();
        };
    }
}
