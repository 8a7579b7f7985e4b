package se.hemvist.jointplan;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan as it is made.
 *
 * @param firstFollowUp null: after the usual time
 */
record MakeJointPlan(
        LocalDate consentOn,
        List<@Valid PlannedStep> steps,
        List<@Valid PlannedGoal> goals,
        @Nullable LocalDate firstFollowUp) {

    MakeJointPlan {
        steps = steps == null ? List.of() : List.copyOf(steps);
        goals = goals == null ? List.of() : List.copyOf(goals);
    }

    @Override
    public String toString() {
        return "MakeJointPlan[•••]";
    }
}
