package se.hemvist.childcase.opinion;

/** What happens to an opinion. */
enum OpinionStep {
    ASKED("Åklagaren begär yttrande"),
    REQUESTED("Begäran om yttrande noterad"),
    POSTPONED("Åklagaren har gett mer tid för yttrandet"),
    SENT("Yttrande lämnat till åklagaren"),
    WITHDRAWN("Åklagaren behöver inte längre yttrandet");

    private final String title;

    OpinionStep(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean isTheEnd() {
        return this == SENT || this == WITHDRAWN;
    }
}
