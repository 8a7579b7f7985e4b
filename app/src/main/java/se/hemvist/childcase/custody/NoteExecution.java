package se.hemvist.childcase.custody;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the child was taken into custody. */
record NoteExecution(LocalDate executedOn, @Nullable @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "NoteExecution[•••]";
    }
}
