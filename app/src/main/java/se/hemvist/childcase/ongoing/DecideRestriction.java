package se.hemvist.childcase.ongoing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** Whether the restriction applies, and from when. */
record DecideRestriction(YesNo decided, @Nullable LocalDate decidedOn, @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "DecideRestriction[•••]";
    }
}
