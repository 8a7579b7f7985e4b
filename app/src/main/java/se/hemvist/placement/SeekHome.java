package se.hemvist.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.home.HomeKind;

/** Sök boende: where, what kind, and which days. */
record SeekHome(String county, Kind kind, LocalDate from, @Nullable LocalDate until) {

    /** The kinds of home that a kommun can seek: all that are in the register. */
    enum Kind {
        SIS,
        HVB,
        SUPPORTED_HOUSING,
        FAMILY_HOME,
        EMERGENCY_HOME,
        SHELTER,
        TRAINING_FLAT,
        OWN_HOUSING;

        HomeKind ofHome() {
            return HomeKind.valueOf(name());
        }
    }

    @Override
    public String toString() {
        return "SeekHome[•••]";
    }
}
