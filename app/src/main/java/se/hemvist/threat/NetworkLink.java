package se.hemvist.threat;

/** Whether the police know of a link between the person and a network; without that question asked, no answer is green. */
public enum NetworkLink {
    NONE_KNOWN,
    KNOWN,
    NOT_CHECKED
}
