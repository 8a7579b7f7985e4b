package se.hemvist.childcase.care;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.childcase.LvuGround;

/** What the court has ruled, or that it takes more time. */
record NoteRuling(
        RulingOutcome outcome,
        @Nullable LocalDate ruledOn,
        @Nullable LvuGround ground,
        @Nullable LocalDate until,
        @Nullable @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "NoteRuling[•••]";
    }
}
