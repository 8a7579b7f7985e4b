package se.hemvist.exitcase;

/** What was done when something could not be told by consent. */
enum AfterWithheld {
    HANDED_OVER("lämnades ut med annan grund"),
    NOT_TOLD("lämnades inte ut");

    private final String title;

    AfterWithheld(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
