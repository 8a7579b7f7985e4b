package se.hemvist.relativecase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the court was applied to, or asked for more time, on the last day or before it. */
record SettleMissedShelterApplication(
        Answer done, @Nullable LocalDate doneOn, @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "SettleMissedShelterApplication[" + done + "]";
    }

    /** What was done, though nobody had noted it. */
    enum Answer {
        APPLIED(ShelterStep.APPLIED_IN_TIME),
        TIME_ASKED(ShelterStep.TIME_ASKED),
        NEITHER(ShelterStep.TIME_NOT_ASKED);

        private final ShelterStep step;

        Answer(ShelterStep step) {
            this.step = step;
        }

        ShelterStep step() {
            return step;
        }
    }
}
