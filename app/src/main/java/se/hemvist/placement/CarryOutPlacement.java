package se.hemvist.placement;

import java.time.LocalDate;

/** Genomför placering: the day when the person came to the home. */
record CarryOutPlacement(LocalDate arrivedOn) {

    @Override
    public String toString() {
        return "CarryOutPlacement[•••]";
    }
}
