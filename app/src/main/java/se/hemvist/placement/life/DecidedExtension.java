package se.hemvist.placement.life;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.organisation.SwedishText;
import se.hemvist.placement.ReadableAnswer;

/**
 * A decision on a longer stay, as it was made.
 *
 * @param answer that it rests on; null of a refusal, since that answer may never have been read
 * @param grounds why it was asked for; may be empty
 * @param reason of the decision; may be empty
 */
record DecidedExtension(
        boolean grants,
        @Nullable Value answer,
        LocalDate former,
        LocalDate asked,
        String grounds,
        String reason,
        String decider,
        Instant at) {

    String text(String deciderName) {
        var text = new StringBuilder(grants ? "Förlängningen beviljas." : "Förlängningen avslås.")
                .append("\n\nSista dag var: ")
                .append(SwedishText.day(former))
                .append("\nBegärd sista dag: ")
                .append(SwedishText.day(asked));
        if (!grounds.isEmpty()) {
            text.append("\nSkäl för begäran: ").append(grounds);
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
        return "DecidedExtension[" + at + "]";
    }
}
