package se.hemvist.childcase.care;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the care began. */
record NoteCareBegun(LocalDate begunOn, @Nullable @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "NoteCareBegun[•••]";
    }
}
