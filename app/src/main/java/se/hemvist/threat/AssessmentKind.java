package se.hemvist.threat;

/** Which assessment the police made. */
public enum AssessmentKind {
    INITIAL("Initial riskanalys"),
    ACUTE("Akut hot- och riskbedömning"),
    FULL("Hot- och riskbedömning"),
    FINAL("Avslutande hot- och riskbedömning");

    private final String title;

    AssessmentKind(String title) {
        this.title = title;
    }

    /** In Swedish, as people see it. */
    public String title() {
        return title;
    }
}
