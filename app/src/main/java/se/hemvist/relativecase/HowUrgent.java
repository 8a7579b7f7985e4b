package se.hemvist.relativecase;

/** How soon somebody must act. */
enum HowUrgent {
    ACUTE("Akut, i dag"),
    DAYS("Inom några dagar"),
    PLANNED("Kan planeras");

    private final String title;

    HowUrgent(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
