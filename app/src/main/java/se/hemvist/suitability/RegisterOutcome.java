package se.hemvist.suitability;

/** What the registers said, as the officer judges it. */
enum RegisterOutcome {
    NOTHING_FOUND("Inget som hindrar"),
    FOUND_BUT_FIT("Uppgifter finns, men hemmet bedöms lämpligt"),
    UNFIT("Hemmet är olämpligt");

    private final String title;

    RegisterOutcome(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
