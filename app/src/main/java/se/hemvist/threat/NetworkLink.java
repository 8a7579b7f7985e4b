package se.hemvist.threat;

/** Whether the police know of a link between the person and a network; without that question asked, no answer is green. */
public enum NetworkLink {
    NONE_KNOWN,
    KNOWN,
    NOT_CHECKED;

    /** Whether it lets an answer be green that the other does not, or takes a known link away. */
    boolean isWeakerThan(NetworkLink other) {
        return this == NONE_KNOWN && other != NONE_KNOWN;
    }
}
