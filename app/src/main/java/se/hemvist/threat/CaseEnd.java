package se.hemvist.threat;

/** How a kommun's case ended, as far as the police need it for the final assessment. */
public enum CaseEnd {
    COMPLETED("Fullföljt"),
    STEPPED_DOWN("Nedtrappat"),
    MOVED("Flyttat till en annan kommun"),
    DROPPED_OUT("Hoppat av"),
    CONSENT_WITHDRAWN("Samtycket återkallat"),
    RELAPSE("Återfall"),
    REFUSED("Avslag"),
    WITNESS_PROGRAMME("Särskilt personsäkerhetsarbete"),
    DEAD("Avliden");

    private final String title;

    CaseEnd(String title) {
        this.title = title;
    }

    /** In Swedish, as people see it. */
    public String title() {
        return title;
    }
}
