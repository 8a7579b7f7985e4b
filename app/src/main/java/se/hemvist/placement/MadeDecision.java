package se.hemvist.placement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.ConflictAnswer.Value;

/**
 * A decision on a placement, as it was made.
 *
 * @param answer that it rests on; null of a refusal, since that answer may never have been read
 * @param terms the home, the days and the proposal of that time; empty where they were not kept
 * @param reason may be empty
 */
record MadeDecision(boolean approves, @Nullable Value answer, String terms, String reason, String decider, Instant at) {

    String text(String deciderName) {
        var text = new StringBuilder(approves ? "Placeringen beviljas." : "Placeringen avslås.");
        if (!terms.isEmpty()) {
            text.append("\n\n").append(terms);
        }
        if (answer != null) {
            text.append("\nKonfliktbesked: ").append(ReadableAnswer.colour(answer));
        }
        if (!reason.isEmpty()) {
            text.append("\n\nSkäl: ").append(reason);
        }
        return text.append("\n\nBeslutat av ").append(deciderName).append('.').toString();
    }

    @Override
    public String toString() {
        return "MadeDecision[" + at + "]";
    }
}
