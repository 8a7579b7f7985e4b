package se.hemvist.childcase.sis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.SwedishText;

/**
 * One answer of SiS.
 *
 * @param details the place in the queue, or the home and its first day; empty where there is no place
 */
record SisAnswered(
        UUID sis,
        SisReply reply,
        LocalDate on,
        String details,
        @Nullable String note,
        @Nullable String officer,
        Instant at)
        implements SisEntry {

    String what() {
        return reply.title() + (details.isEmpty() ? ", " : ", " + details + ", ") + SwedishText.day(on);
    }

    String text() {
        return what() + (note == null || note.isBlank() ? "." : ".\n" + note);
    }

    @Override
    public String toString() {
        return "SisAnswered[•••]";
    }
}
