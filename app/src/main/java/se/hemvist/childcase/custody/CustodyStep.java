package se.hemvist.childcase.custody;

/** What happens to a custody, each on a day of its own. */
enum CustodyStep {
    ASKED("Omhändertagande enligt 6 § LVU ska prövas"),
    REFUSED("Inget omhändertagande"),
    DECIDED("Omhändertagande beslutat"),
    NOT_EXECUTED("Omhändertagandet har inte kunnat verkställas"),
    EXECUTED("Omhändertagandet verkställt"),
    SUBMITTED("Beslutet underställt förvaltningsrätten"),
    RECEIVED("Förvaltningsrätten har fått underställningen"),
    CONFIRMED("Förvaltningsrätten: omhändertagandet står fast"),
    LIFTED("Förvaltningsrätten: omhändertagandet hävs"),
    CALLED_OFF("Omhändertagandet hävt av nämnden eller högre rätt"),
    LAPSED("Omhändertagandet har upphört: det underställdes inte i tid"),
    TIME_ASKED("Mer tid för ansökan var begärd i tid, omhändertagandet gäller"),
    APPLIED_IN_TIME("Ansökan om vård gjordes i tid, omhändertagandet gäller"),
    TIME_NOT_ASKED("Varken ansökan eller begäran om mer tid gjordes i tid"),
    LAPSED_UNAPPLIED("Omhändertagandet har upphört: ansökan om vård gjordes inte i tid"),
    RECONSIDERED("Barnets skydd bestämt efter att omhändertagandet upphörde"),
    ACKNOWLEDGED("Chefen har sett till barnets skydd efter att omhändertagandet upphörde"),
    ENDED("Omhändertagandet är över"),
    ENDED_WITHOUT_CARE("Omhändertagandet är över: det blev ingen vård");

    private final String title;

    CustodyStep(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether the child is held by it no longer, and nothing has taken its place. */
    boolean isFall() {
        return this == LIFTED
                || this == CALLED_OFF
                || this == LAPSED
                || this == LAPSED_UNAPPLIED
                || this == ENDED_WITHOUT_CARE;
    }
}
