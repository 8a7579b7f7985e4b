package se.hemvist.jointplan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;

/** One row of a plan as it is written: who does what, and by when. */
public record PlannedStep(PlanParty party, @Size(max = 2_000) String what, @Nullable LocalDate until) {

    public PlannedStep {
        if (party == null || what == null) {
            throw new Refusal("Varje rad i planen säger vem som gör något och vad. Fyll i raden eller ta bort den.");
        }
    }

    public PlanStep waiting() {
        return new PlanStep(party, what, until, StepState.WAITING);
    }

    @Override
    public String toString() {
        return "PlannedStep[•••]";
    }
}
