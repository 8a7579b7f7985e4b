package se.hemvist.conflict;

import java.util.Optional;

/** Two networks at war; who is named first means nothing, and rivalry is not inherited. */
public record Rivalry(String a, String b, Days days, FactRef ref) {

    public Rivalry {
        if (a.equals(b)) {
            throw new IllegalArgumentException("a network is no rival of itself");
        }
    }

    /** The network's rival; empty when the network is neither of the two. */
    Optional<String> rivalOf(String network) {
        return a.equals(network) ? Optional.of(b) : b.equals(network) ? Optional.of(a) : Optional.empty();
    }
}
