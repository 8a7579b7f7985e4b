package se.hemvist.suitability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** Whether the director finds the home fit for the child (SoF 9 kap. 8 §). */
record NoteDirectorsAnswer(
        YesNo fit,
        LocalDate answeredOn,
        @NotBlank @Size(max = 200) String director,
        @Nullable @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "NoteDirectorsAnswer[•••]";
    }
}
