package se.hemvist.childcase.care;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.hemvist.childcase.Afterwards;

/** How the child is protected now that the decision on care no longer holds. */
record ReconsiderCare(Afterwards next, @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "ReconsiderCare[•••]";
    }
}
