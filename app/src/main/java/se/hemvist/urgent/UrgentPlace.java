package se.hemvist.urgent;

import org.jspecify.annotations.Nullable;

/** Where: a home of the register, or a kommun and an address. */
record UrgentPlace(@Nullable String home, @Nullable String municipality, @Nullable String address) {

    /** Masked: it tells where somebody lives. */
    @Override
    public String toString() {
        return "UrgentPlace[•••]";
    }
}
