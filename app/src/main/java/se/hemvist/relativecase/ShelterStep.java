package se.hemvist.relativecase;

/** What has been done with a child's shelter. */
enum ShelterStep {
    SUBMITTED("Underställt förvaltningsrätten"),
    RECEIVED("Förvaltningsrätten fick underställningen"),
    UPHELD("Förvaltningsrätten fastställde beslutet"),
    LIFTED("Förvaltningsrätten upphävde beslutet"),
    BEGUN("Barnet kom till det skyddade boendet"),
    APPLIED("Ansökan hos förvaltningsrätten"),
    APPLICATION_RECEIVED("Förvaltningsrätten fick ansökan"),
    GRANTED("Förvaltningsrätten biföll ansökan"),
    FINAL("Domen vann laga kraft"),
    OVERTURNED("Domen ändrades i högre rätt"),
    REFUSED("Förvaltningsrätten avslog ansökan"),
    STAYS("Övervägt: barnet är kvar"),
    ENDS("Övervägt: placeringen upphör"),
    LAPSED("Beslutet upphörde: fristen har gått ut");

    private final String title;

    ShelterStep(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether nothing follows. */
    boolean isLast() {
        return this == LIFTED || this == REFUSED || this == OVERTURNED || this == ENDS;
    }
}
