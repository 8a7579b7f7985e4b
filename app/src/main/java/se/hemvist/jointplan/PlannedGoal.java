package se.hemvist.jointplan;

import jakarta.validation.constraints.Size;
import se.hemvist.engine.Refusal;

/** One goal of a plan as it is written. */
public record PlannedGoal(@Size(max = 2_000) String goal) {

    public PlannedGoal {
        if (goal == null) {
            throw new Refusal("Ett mål är tomt. Skriv det eller ta bort raden.");
        }
    }

    @Override
    public String toString() {
        return "PlannedGoal[•••]";
    }
}
