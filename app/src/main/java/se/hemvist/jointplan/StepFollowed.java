package se.hemvist.jointplan;

import se.hemvist.engine.Refusal;

/** How it stands with one row of the plan. */
public record StepFollowed(StepState state) {

    public StepFollowed {
        if (state == null) {
            throw new Refusal("steps", "Välj läge för varje rad i planen.");
        }
    }
}
