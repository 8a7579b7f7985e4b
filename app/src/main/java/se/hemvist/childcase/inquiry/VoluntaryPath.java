package se.hemvist.childcase.inquiry;

/** Work together with other authorities that rests on consent. */
enum VoluntaryPath {
    SIG_12_18("SIG 12–18 år"),
    SIG_19_29("SIG 19–29 år"),
    SSPF("SSPF"),
    BOB("BOB");

    private final String title;

    VoluntaryPath(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
