package se.hemvist.jointplan;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;

/** How far one goal has come, and what the person and the authorities say of it. */
record GoalAnswered(Progress progress, @Nullable @Size(max = 2_000) String answer) {

    GoalAnswered {
        if (progress == null) {
            throw new Refusal("goals", "Välj hur långt varje mål har kommit.");
        }
    }

    /** @param goal the same one of the plan */
    String text(PlanGoal goal) {
        return answer == null || answer.isBlank() ? goal.text() : goal.text() + "\n  Svar: " + answer.strip();
    }

    @Override
    public String toString() {
        return "GoalAnswered[•••]";
    }
}
