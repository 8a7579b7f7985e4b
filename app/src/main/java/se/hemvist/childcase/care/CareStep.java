package se.hemvist.childcase.care;

/** What happens to an application for care, each on a day of its own. */
enum CareStep {
    FILED("Ansökan om vård enligt LVU gjord"),
    POSTPONED("Rätten har gett mer tid för ansökan (sista dag)"),
    DROPPED("Ingen ansökan om vård görs"),
    RECEIVED("Förvaltningsrätten har fått ansökan"),
    RULING_POSTPONED("Rätten har förlängt sin tid (sista dag)"),
    GRANTED("Dom: vård enligt LVU"),
    REFUSED("Dom: ansökan avslås"),
    WITHDRAWN("Ansökan om vård återkallad"),
    FINAL("Domen har vunnit laga kraft, vården står fast"),
    OVERTURNED("Högre rätt har ändrat domen, ingen vård"),
    BEGUN("Vården har börjat"),
    LAPSED("Beslutet om vård har upphört: vården började inte i tid"),
    RECONSIDERED("Barnets skydd bestämt efter att beslutet upphörde");

    private final String title;

    CareStep(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean isTheEnd() {
        return this == DROPPED
                || this == REFUSED
                || this == WITHDRAWN
                || this == OVERTURNED
                || this == BEGUN
                || this == LAPSED;
    }
}
