package se.hemvist.exitcase;

import se.hemvist.engine.Refusal;

/** How it stands with one row of the plan. */
record StepFollowed(StepState state) {

    StepFollowed {
        if (state == null) {
            throw new Refusal("steps", "Välj läge för varje rad i planen.");
        }
    }
}
