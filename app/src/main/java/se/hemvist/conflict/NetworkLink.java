package se.hemvist.conflict;

/**
 * Whether anybody has looked for a person's links to networks; whether any were found is another fact. The twin of
 * {@code threat.NetworkLink}: the rules depend on no other module, and ask less.
 */
public enum NetworkLink {
    CHECKED,
    NOT_CHECKED
}
