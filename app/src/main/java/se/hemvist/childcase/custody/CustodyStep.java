package se.hemvist.childcase.custody;

/** What happens to a custody, each on a day of its own. */
enum CustodyStep {
    ASKED("Omhändertagande enligt 6 § LVU ska prövas"),
    REFUSED("Inget omhändertagande"),
    DECIDED("Omhändertagande beslutat"),
    EXECUTED("Omhändertagandet verkställt"),
    SUBMITTED("Beslutet underställt förvaltningsrätten"),
    RECEIVED("Förvaltningsrätten har fått underställningen"),
    CONFIRMED("Förvaltningsrätten: omhändertagandet står fast"),
    LIFTED("Förvaltningsrätten: omhändertagandet hävs"),
    LAPSED("Omhändertagandet har upphört: det underställdes inte i tid"),
    RECONSIDERED("Barnets skydd bestämt efter att omhändertagandet upphörde"),
    ENDED("Omhändertagandet är över");

    private final String title;

    CustodyStep(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
