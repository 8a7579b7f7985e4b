package se.hemvist.urgent;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Akut besked: what the officer does with the answer.
 *
 * @param alternative one of the homes that the desk proposes
 * @param decidedBy whom the officer called who may decide against the answer
 */
record ReadUrgentAnswer(
        Next next,
        @Nullable String alternative,
        @Nullable String home,
        @Nullable String municipality,
        @Nullable @Size(max = 500) String address,
        @Nullable @Size(max = 10_000) String reason,
        @Nullable @Size(max = 200) String decidedBy) {

    enum Next {
        PLACE,
        ANOTHER_PLACE,
        ASK_DESK,
        WITHDRAW
    }

    @Override
    public String toString() {
        return "ReadUrgentAnswer[" + next + "]";
    }
}
