package se.hemvist.relativecase;

/** What has been done with a child's shelter. */
enum ShelterStep {
    SUBMITTED("Underställt förvaltningsrätten"),
    RECEIVED("Förvaltningsrätten fick underställningen"),
    UPHELD("Förvaltningsrätten fastställde beslutet"),
    LIFTED("Förvaltningsrätten upphävde beslutet"),
    BEGUN("Barnet kom till det skyddade boendet"),
    APPLIED("Ansökan hos förvaltningsrätten"),
    TIME_GIVEN("Rätten har gett mer tid för ansökan (sista dag)"),
    NOT_APPLIED("Ingen ansökan görs: beslutet upphörde"),
    APPLIED_IN_TIME("Ansökan var gjord i tid: beslutet gäller"),
    TIME_ASKED("Mer tid för ansökan var begärd i tid: beslutet gäller"),
    TIME_NOT_ASKED("Varken ansökan eller begäran om mer tid gjordes i tid"),
    APPLICATION_RECEIVED("Förvaltningsrätten fick ansökan"),
    GRANTED("Förvaltningsrätten biföll ansökan"),
    FINAL("Domen vann laga kraft"),
    OVERTURNED("Domen ändrades i högre rätt"),
    REFUSED("Förvaltningsrätten avslog ansökan"),
    STAYS("Övervägt: barnet är kvar"),
    ENDS("Övervägt: placeringen upphör"),
    OF_AGE("Fyllde 18: beslutet enligt lagen (2024:79) upphörde"),
    LAPSED("Beslutet upphörde: fristen har gått ut");

    private final String title;

    ShelterStep(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether it tells what became of an application that was to be made. */
    boolean isOfApplication() {
        return this == NOT_APPLIED || this == APPLIED_IN_TIME || this == TIME_ASKED || this == TIME_NOT_ASKED;
    }

    /** Whether nothing follows. */
    boolean isLast() {
        return this == LIFTED || this == NOT_APPLIED || this == REFUSED || this == OVERTURNED || this == ENDS;
    }
}
