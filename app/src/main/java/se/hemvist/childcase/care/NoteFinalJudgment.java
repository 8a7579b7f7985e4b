package se.hemvist.childcase.care;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/**
 * When the judgment became final, and whether the care stands.
 *
 * @param begunOn when the care began, if it already has
 */
record NoteFinalJudgment(
        YesNo stands, LocalDate finalOn, @Nullable LocalDate begunOn, @Nullable @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "NoteFinalJudgment[•••]";
    }
}
