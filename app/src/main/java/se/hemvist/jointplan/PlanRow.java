package se.hemvist.jointplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.SwedishText;

/** A plan as its page shows it. */
record PlanRow(
        String id, String title, String state, String next, boolean over, List<String> steps, List<String> goals) {

    static PlanRow of(JointPlan plan) {
        @Nullable PlanContent content = plan.content();
        var next = plan.nextOn();
        return new PlanRow(
                plan.id().toString(),
                plan.kind().title(),
                plan.state(),
                next == null ? "" : "Nästa uppföljning " + SwedishText.day(next),
                plan.isOver(),
                content == null
                        ? List.of()
                        : content.steps().stream().map(PlanStep::text).toList(),
                content == null
                        ? List.of()
                        : content.goals().stream().map(PlanGoal::text).toList());
    }

    @Override
    public String toString() {
        return "PlanRow[" + id + "]";
    }
}
