package se.hemvist.jointplan;

import java.util.List;

/**
 * What is seen by the one who follows the plan up.
 *
 * @param last how the one before it went; empty at the first
 */
record JointPlanToFollowUp(
        String caseNumber,
        String person,
        String protection,
        String kind,
        String last,
        List<Row> steps,
        List<PlanGoal> goals) {

    JointPlanToFollowUp {
        steps = List.copyOf(steps);
        goals = List.copyOf(goals);
    }

    /** A row of the plan as it stands. */
    record Row(String who, String when, String task, StepState state) {

        static Row of(PlanStep step) {
            return new Row(step.party().title(), step.when(), step.what(), step.state());
        }

        @Override
        public String toString() {
            return "Row[•••]";
        }
    }

    @Override
    public String toString() {
        return "JointPlanToFollowUp[" + caseNumber + "]";
    }
}
