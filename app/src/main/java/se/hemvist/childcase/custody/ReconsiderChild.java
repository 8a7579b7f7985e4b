package se.hemvist.childcase.custody;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.hemvist.childcase.Afterwards;

/** How the child is protected now that the custody no longer holds, and what becomes of the place. */
record ReconsiderChild(Afterwards next, PlaceNow place, @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "ReconsiderChild[•••]";
    }
}
