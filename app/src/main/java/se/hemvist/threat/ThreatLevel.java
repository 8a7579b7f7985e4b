package se.hemvist.threat;

/** Hotnivå: how great the police judge the threat to be, lowest first. */
public enum ThreatLevel {
    LOW("Låg"),
    MEDIUM("Medel"),
    HIGH("Hög");

    private final String title;

    ThreatLevel(String title) {
        this.title = title;
    }

    /** In Swedish, as people see it. */
    public String title() {
        return title;
    }

    boolean isLowerThan(ThreatLevel other) {
        return compareTo(other) < 0;
    }

    /** The code of the deadline that says how long it holds. */
    String validity() {
        return "ASSESSMENT_VALID_" + name();
    }
}
