package se.hemvist.exitcase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.exitcase.HandOverCase.Way;
import se.hemvist.jointplan.PlannedStep;
import se.hemvist.jointplan.StepFollowed;

/** How the plan goes, row by row and goal by goal, and when to look again; and how it is handed out anew, if it is. */
record FollowUpPlan(
        List<StepFollowed> steps,
        List<GoalFollowed> goals,
        List<@Valid PlannedStep> newSteps,
        @Nullable @Size(max = 10_000) String note,
        AfterFollowUp next,
        @Nullable LocalDate nextOn,
        @Nullable Way handedBy) {

    FollowUpPlan {
        steps = steps == null ? List.of() : List.copyOf(steps);
        goals = goals == null ? List.of() : List.copyOf(goals);
        newSteps = newSteps == null ? List.of() : List.copyOf(newSteps);
    }

    @Override
    public String toString() {
        return "FollowUpPlan[•••]";
    }
}
