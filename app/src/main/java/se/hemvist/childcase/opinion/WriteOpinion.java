package se.hemvist.childcase.opinion;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The opinion itself, or that the prosecutor has given more time or no longer needs it. */
record WriteOpinion(
        OpinionOutcome outcome,
        @Nullable @Size(max = 10_000) String earlier,
        @Nullable @Size(max = 10_000) String needs,
        @Nullable @Size(max = 10_000) String plan,
        @Nullable YouthService youthService,
        @Nullable LocalDate sentOn,
        @Nullable OpinionWay way,
        @Nullable LocalDate until,
        @Nullable @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "WriteOpinion[•••]";
    }
}
