package se.hemvist.exitcase;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan with the other authorities. */
record MakePlan(List<@Valid PlannedStep> steps, List<@Valid PlannedGoal> goals, @Nullable LocalDate firstFollowUp) {

    MakePlan {
        steps = steps == null ? List.of() : List.copyOf(steps);
        goals = goals == null ? List.of() : List.copyOf(goals);
    }

    @Override
    public String toString() {
        return "MakePlan[•••]";
    }
}
