package se.hemvist.childcase.custody;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the court has found. */
record NoteCourtExamination(
        ExaminationOutcome outcome, LocalDate examinedOn, @Nullable @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "NoteCourtExamination[•••]";
    }
}
