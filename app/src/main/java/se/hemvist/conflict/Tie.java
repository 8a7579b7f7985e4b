package se.hemvist.conflict;

import java.util.Optional;

/** Two persons who have something in common: they are relatives, or suspected of the same crime. Direction means nothing. */
public record Tie(String a, String b, FactRef ref) {

    public Tie {
        if (a.equals(b)) {
            throw new IllegalArgumentException("a tie is between two");
        }
    }

    /** The other of the two; empty when the person is neither. */
    Optional<String> otherThan(String person) {
        return a.equals(person) ? Optional.of(b) : b.equals(person) ? Optional.of(a) : Optional.empty();
    }

    boolean isBetween(String one, String other) {
        return otherThan(one).filter(other::equals).isPresent();
    }
}
