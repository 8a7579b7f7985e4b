package se.hemvist.childcase.opinion;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** By when the prosecutor wants the opinion, and on what. */
record NoteOpinionRequest(
        LocalDate requestedOn,
        LocalDate wantedBy,
        @Nullable @Size(max = 200) String reference,
        @Nullable @Size(max = 10_000) String question) {

    @Override
    public String toString() {
        return "NoteOpinionRequest[•••]";
    }
}
