package se.hemvist.conflict;

/** Two networks at war; who is named first means nothing, and rivalry is not inherited. */
public record Rivalry(String a, String b, Days days, FactRef ref) {

    public Rivalry {
        if (a.equals(b)) {
            throw new IllegalArgumentException("a network is no rival of itself");
        }
    }

    boolean isBetween(String one, String other) {
        return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
    }
}
