package se.hemvist.report.staff;

/** What was done. */
enum Pressure {
    THREAT("Hot"),
    APPROACH("Närmande"),
    PRESSURE("Påtryckning");

    private final String title;

    Pressure(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
