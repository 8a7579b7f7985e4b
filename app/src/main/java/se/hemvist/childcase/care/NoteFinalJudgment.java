package se.hemvist.childcase.care;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** When the judgment became final, and whether the care stands. */
record NoteFinalJudgment(YesNo stands, LocalDate finalOn, @Nullable @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "NoteFinalJudgment[•••]";
    }
}
