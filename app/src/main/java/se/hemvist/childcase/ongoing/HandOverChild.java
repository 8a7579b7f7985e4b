package se.hemvist.childcase.ongoing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the new home has been told, and what the child says of the move. */
record HandOverChild(
        LocalDate handedOverOn,
        @NotBlank @Size(max = 10_000) String told,
        @NotBlank @Size(max = 10_000) String childView,
        @Nullable @Size(max = 10_000) String belongings) {

    @Override
    public String toString() {
        return "HandOverChild[•••]";
    }
}
