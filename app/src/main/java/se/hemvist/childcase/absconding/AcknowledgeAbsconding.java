package se.hemvist.childcase.absconding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the chief has done. */
record AcknowledgeAbsconding(@NotBlank @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "AcknowledgeAbsconding[•••]";
    }
}
