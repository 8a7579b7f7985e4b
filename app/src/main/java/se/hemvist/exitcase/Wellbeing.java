package se.hemvist.exitcase;

/** How it goes for a person after the case. */
enum Wellbeing {
    WELL("bra"),
    UNSTEADY("ostadigt"),
    BADLY("dåligt");

    private final String title;

    Wellbeing(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
