package se.hemvist.jointplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the plan goes, row by row and goal by goal.
 *
 * @param nextOn when to look again; only of a plan that goes on
 * @param outcome how it ended; only of one that is over
 */
record FollowUpJointPlan(
        List<StepFollowed> steps,
        List<@Valid GoalAnswered> goals,
        List<@Valid PlannedStep> newSteps,
        @Nullable @Size(max = 10_000) String note,
        AfterPlanFollowUp next,
        @Nullable LocalDate nextOn,
        @Nullable PlanOutcome outcome) {

    FollowUpJointPlan {
        steps = steps == null ? List.of() : List.copyOf(steps);
        goals = goals == null ? List.of() : List.copyOf(goals);
        newSteps = newSteps == null ? List.of() : List.copyOf(newSteps);
    }

    @Override
    public String toString() {
        return "FollowUpJointPlan[•••]";
    }
}
