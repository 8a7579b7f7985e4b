package se.hemvist.childcase.care;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.childcase.LvuGround;

/** That the board has applied for care, has been given more time, or does not apply. */
record FileApplication(
        ApplicationOutcome outcome,
        @Nullable LocalDate filedOn,
        @Nullable LvuGround ground,
        @Nullable LocalDate until,
        @Nullable @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "FileApplication[•••]";
    }
}
