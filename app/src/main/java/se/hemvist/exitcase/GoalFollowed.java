package se.hemvist.exitcase;

import se.hemvist.engine.Refusal;
import se.hemvist.jointplan.Progress;

/** How far one goal has come. */
record GoalFollowed(Progress progress) {

    GoalFollowed {
        if (progress == null) {
            throw new Refusal("goals", "Välj hur långt varje mål har kommit.");
        }
    }
}
