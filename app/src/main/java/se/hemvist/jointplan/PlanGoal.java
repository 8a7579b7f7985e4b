package se.hemvist.jointplan;

/** What the person is to reach, and how far it has come. */
public record PlanGoal(String goal, Progress progress) {

    public PlanGoal now(Progress changed) {
        return new PlanGoal(goal, changed);
    }

    public String text() {
        return "Mål, %s: %s".formatted(progress.title(), goal);
    }

    @Override
    public String toString() {
        return "PlanGoal[•••]";
    }
}
