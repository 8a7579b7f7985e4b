package se.hemvist.conflict;

/** Whether anybody has looked for a person's links to networks; whether any were found is another fact. */
public enum NetworkLink {
    CHECKED,
    NOT_CHECKED
}
