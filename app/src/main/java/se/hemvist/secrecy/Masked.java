package se.hemvist.secrecy;

/** A text about a person that no log, exception or debugger prints by accident. */
public final class Masked {

    private static final String MASK = "•••";

    private final String clear;

    private Masked(String clear) {
        this.clear = clear;
    }

    public static Masked of(String clear) {
        return new Masked(clear);
    }

    /** The text itself, for the page or the column that must have it. */
    public String reveal() {
        return clear;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Masked masked && clear.equals(masked.clear);
    }

    @Override
    public int hashCode() {
        return clear.hashCode();
    }

    @Override
    public String toString() {
        return MASK;
    }
}
