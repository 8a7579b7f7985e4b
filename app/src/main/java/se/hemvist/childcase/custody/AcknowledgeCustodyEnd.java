package se.hemvist.childcase.custody;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the chief has seen to when a custody no longer holds. */
record AcknowledgeCustodyEnd(@NotBlank @Size(max = 10_000) String done) {

    @Override
    public String toString() {
        return "AcknowledgeCustodyEnd[•••]";
    }
}
