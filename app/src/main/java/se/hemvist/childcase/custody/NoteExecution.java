package se.hemvist.childcase.custody;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** When the child was taken into custody, or why it has not been possible yet. */
record NoteExecution(YesNo executed, @Nullable LocalDate executedOn, @Nullable @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "NoteExecution[•••]";
    }
}
