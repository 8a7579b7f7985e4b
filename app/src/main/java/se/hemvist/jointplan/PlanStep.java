package se.hemvist.jointplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.SwedishText;

/** Who does what and by when, and how it stands. */
public record PlanStep(PlanParty party, String what, @Nullable LocalDate until, StepState state) {

    public PlanStep now(StepState changed) {
        return new PlanStep(party, what, until, changed);
    }

    /** Such as senast den 4 augusti 2026. */
    public String when() {
        return until == null ? "utan slutdag" : "senast den " + SwedishText.day(until);
    }

    public String text() {
        return "%s, %s, %s: %s".formatted(party.title(), when(), state.title(), what);
    }

    @Override
    public String toString() {
        return "PlanStep[•••]";
    }
}
