package se.hemvist.jointplan;

/** How it stands with one step of a plan. */
public enum StepState {
    WAITING("inte klart"),
    DONE("klart"),
    DROPPED("behövs inte längre");

    private final String title;

    StepState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
