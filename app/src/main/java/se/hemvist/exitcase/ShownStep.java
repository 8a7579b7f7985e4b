package se.hemvist.exitcase;

import se.hemvist.jointplan.PlanStep;
import se.hemvist.jointplan.StepState;

/** A row of the plan as it is followed up. */
record ShownStep(String who, String when, String task, StepState state) {

    static ShownStep of(PlanStep step) {
        return new ShownStep(step.party().title(), step.when(), step.what(), step.state());
    }

    @Override
    public String toString() {
        return "ShownStep[•••]";
    }
}
