package se.hemvist.exitcase;

import java.util.List;
import se.hemvist.jointplan.PlanGoal;

/** What is seen by the one who follows the plan up. */
record PlanToFollowUp(
        String caseNumber,
        String person,
        String protection,
        String assessment,
        String last,
        String consent,
        List<ShownStep> steps,
        List<PlanGoal> goals) {

    PlanToFollowUp {
        steps = List.copyOf(steps);
        goals = List.copyOf(goals);
    }

    @Override
    public String toString() {
        return "PlanToFollowUp[•••]";
    }
}
