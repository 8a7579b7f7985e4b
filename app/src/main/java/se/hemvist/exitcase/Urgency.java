package se.hemvist.exitcase;

/** How soon the first measures are needed. */
enum Urgency {
    ACUTE("Akut, i dag"),
    DAYS("Inom några dagar"),
    PLANNED("Kan planeras");

    private final String title;

    Urgency(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
