package se.hemvist.childcase.custody;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the decision was submitted to the court. */
record SubmitToCourt(LocalDate submittedOn, @Nullable @Size(max = 200) String courtNumber) {

    @Override
    public String toString() {
        return "SubmitToCourt[•••]";
    }
}
