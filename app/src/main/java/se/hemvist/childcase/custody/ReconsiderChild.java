package se.hemvist.childcase.custody;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.hemvist.childcase.Afterwards;

/** How the child is protected now that the custody no longer holds. */
record ReconsiderChild(Afterwards next, @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "ReconsiderChild[•••]";
    }
}
