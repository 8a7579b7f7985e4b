package se.hemvist.childcase.absconding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Where the child is, and since when that is known. */
record NoteChildFound(WhereFound found, LocalDate foundOn, @NotBlank @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "NoteChildFound[•••]";
    }
}
