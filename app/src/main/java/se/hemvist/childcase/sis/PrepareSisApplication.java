package se.hemvist.childcase.sis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the board needs to know to apply, and SiS to assign a home. */
record PrepareSisApplication(
        @NotBlank @Size(max = 10_000) String supervision,
        @NotBlank @Size(max = 10_000) String needs,
        @Nullable @Size(max = 10_000) String safety,
        @NotBlank @Size(max = 10_000) String childView,
        LocalDate wantedFrom) {

    @Override
    public String toString() {
        return "PrepareSisApplication[•••]";
    }
}
