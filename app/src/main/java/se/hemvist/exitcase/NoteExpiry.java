package se.hemvist.exitcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.hemvist.engine.YesNo;

/** How the person is protected while the assessment has expired. */
record NoteExpiry(YesNo contacted, @NotBlank @Size(max = 10_000) String meanwhile) {

    @Override
    public String toString() {
        return "NoteExpiry[•••]";
    }
}
