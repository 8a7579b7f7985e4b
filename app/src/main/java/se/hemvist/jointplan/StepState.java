package se.hemvist.exitcase;

/** How it stands with one step of a plan. */
enum StepState {
    WAITING("inte klart"),
    DONE("klart"),
    DROPPED("behövs inte längre");

    private final String title;

    StepState(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
