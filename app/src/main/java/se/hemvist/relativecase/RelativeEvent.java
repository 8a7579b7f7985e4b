package se.hemvist.relativecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.SwedishText;

/** Something that has happened in a case, beside its tasks. */
record RelativeEvent(
        UUID id,
        UUID caseId,
        RelativeEventKind kind,
        LocalDate on,
        String text,
        @Nullable String officer,
        Instant at,
        Told told) {

    String what() {
        var happened = kind.title() + ", " + SwedishText.day(on) + (text.isEmpty() ? "" : ": " + text);
        return kind.event().isEmpty() ? happened : happened + told.suffix();
    }

    @Override
    public String toString() {
        return "RelativeEvent[" + id + "]";
    }

    /** Whether the police know. */
    enum Told {
        WAITING(" (skickas till polisen)"),
        TOLD(" (polisen vet)"),
        KEPT(" (inte skickat till polisen: ingen grund låter dem få veta det)");

        private final String suffix;

        Told(String suffix) {
            this.suffix = suffix;
        }

        String suffix() {
            return suffix;
        }
    }
}
