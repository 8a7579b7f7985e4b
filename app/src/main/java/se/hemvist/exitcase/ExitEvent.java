package se.hemvist.exitcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case.
 *
 * @param reportedBy user id; nobody when the system noted it, such as that the person has absconded
 * @param told whether the police know; null while it has not been tried, or is nothing that they are told
 */
record ExitEvent(
        UUID id,
        UUID caseId,
        ExitEventKind kind,
        LocalDate on,
        String text,
        @Nullable String reportedBy,
        Instant reportedAt,
        @Nullable Told told) {

    @Override
    public String toString() {
        return "ExitEvent[" + id + ", " + kind + "]";
    }

    /** Whether the police were told, or it was kept since nothing lets it pass. */
    enum Told {
        TOLD,
        KEPT
    }
}
