package se.hemvist.relativecase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.hemvist.engine.YesNo;

/** That the assessment has expired. */
record NoteRelativeExpiry(YesNo contacted, @NotBlank @Size(max = 10_000) String meanwhile) {

    @Override
    public String toString() {
        return "NoteRelativeExpiry[•••]";
    }
}
