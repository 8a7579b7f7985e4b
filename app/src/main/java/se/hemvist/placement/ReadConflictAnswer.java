package se.hemvist.placement;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Konfliktbesked: what the caseworker does with the answer. */
record ReadConflictAnswer(Next next, @Nullable @Size(max = 10_000) String proposal) {

    enum Next {
        PROPOSE,
        OTHER_HOME,
        WITHDRAW
    }

    @Override
    public String toString() {
        return "ReadConflictAnswer[" + next + "]";
    }
}
