package se.hemvist.threat;

/** Whether the police know of a link between the person and a network; without that question asked, no answer is green. */
public enum NetworkLink {
    NONE_KNOWN("Ingen känd"),
    KNOWN("Känd"),
    NOT_CHECKED("Inte kontrollerad");

    private final String title;

    NetworkLink(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether it lets an answer be green that the other does not, or takes a known link away. */
    boolean isWeakerThan(NetworkLink other) {
        return this == NONE_KNOWN && other != NONE_KNOWN;
    }
}
