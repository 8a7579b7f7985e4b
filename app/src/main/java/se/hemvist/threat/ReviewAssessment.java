package se.hemvist.threat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/**
 * Granska bedömning: whether a colleague agrees.
 *
 * @param comment needed when the answer is no
 */
public record ReviewAssessment(@NotNull YesNo agreed, @Nullable @Size(max = 10_000) String comment) {

    @Override
    public String toString() {
        return "ReviewAssessment[" + agreed + "]";
    }
}
