package se.hemvist.childcase.custody;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.childcase.LvuGround;
import se.hemvist.engine.YesNo;

/** Whether the child is taken into custody. */
record DecideCustody(
        YesNo decided,
        @Nullable LocalDate decidedOn,
        @Nullable LvuGround ground,
        @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "DecideCustody[•••]";
    }
}
