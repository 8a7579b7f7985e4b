package se.hemvist.relativecase;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the board has applied to the court, has been given more time, or does not apply.
 *
 * @param until the last day of the time that the court has given
 * @param reason why no application is made
 */
record ApplyForShelter(
        Outcome outcome,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate until,
        @Nullable @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "ApplyForShelter[" + outcome + "]";
    }

    /** What has become of the application that was to be made. */
    enum Outcome {
        APPLIED,
        TIME_GIVEN,
        ENDS
    }
}
