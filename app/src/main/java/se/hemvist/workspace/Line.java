package se.hemvist.workspace;

/** One fact of a case: what it is, and what it says. */
public record Line(String label, String value) {

    @Override
    public String toString() {
        return "Line[" + label + "]";
    }
}
