package se.hemvist.exitcase;

/** What the person is to reach, and how far it has come. */
record PlanGoal(String goal, Progress progress) {

    PlanGoal now(Progress changed) {
        return new PlanGoal(goal, changed);
    }

    String text() {
        return "Mål, %s: %s".formatted(progress.title(), goal);
    }

    @Override
    public String toString() {
        return "PlanGoal[•••]";
    }
}
