package se.hemvist.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.home.HomeKind;

/** Sök boende: where, what kind, and which days. */
record SeekHome(String county, HomeKind kind, LocalDate from, @Nullable LocalDate until) {

    @Override
    public String toString() {
        return "SeekHome[•••]";
    }
}
