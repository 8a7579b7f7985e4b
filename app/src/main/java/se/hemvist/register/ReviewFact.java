package se.hemvist.register;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Se över uppgift.
 *
 * @param reviewOn the next day of review, of a fact that still holds
 * @param reason why it holds no longer
 */
record ReviewFact(Answer answer, @Nullable LocalDate reviewOn, @Nullable @Size(max = 4000) String reason) {

    enum Answer {
        STILL_HOLDS,
        NO_LONGER
    }

    @Override
    public String toString() {
        return "ReviewFact[" + answer + "]";
    }
}
