package se.hemvist.exitcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What was done when the receiving region could not be told by consent. */
record NoteNotInformed(AfterWithheld done, @NotBlank @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "NoteNotInformed[•••]";
    }
}
