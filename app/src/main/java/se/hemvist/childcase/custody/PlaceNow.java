package se.hemvist.childcase.custody;

/** What becomes of the child's place when a custody no longer holds. */
enum PlaceNow {
    NO_PLACE("Barnet är inte placerat"),
    STAYS("Barnet bor kvar med samtycke"),
    ENDS("Vistelsen avslutas");

    private final String title;

    PlaceNow(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
