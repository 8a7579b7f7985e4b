package se.hemvist.relativecase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Övervägande: whether the child still needs to be there, and what it says itself. */
record ConsiderShelter(
        LocalDate consideredOn,
        @NotBlank @Size(max = 10_000) String childsView,
        Result result,
        @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "ConsiderShelter[" + result + "]";
    }

    /** The child stays or not. */
    enum Result {
        STAYS,
        ENDS
    }
}
