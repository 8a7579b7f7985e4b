package se.hemvist.exitcase;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.exitcase.HandOverCase.Way;
import se.hemvist.jointplan.PlannedGoal;
import se.hemvist.jointplan.PlannedStep;

/**
 * The plan with the other authorities.
 *
 * @param handedBy how it is handed to those who do something in it; null when it is not
 */
record MakePlan(
        List<@Valid PlannedStep> steps,
        List<@Valid PlannedGoal> goals,
        @Nullable LocalDate firstFollowUp,
        @Nullable Way handedBy) {

    MakePlan {
        steps = steps == null ? List.of() : List.copyOf(steps);
        goals = goals == null ? List.of() : List.copyOf(goals);
    }

    @Override
    public String toString() {
        return "MakePlan[•••]";
    }
}
