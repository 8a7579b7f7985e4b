package se.hemvist.exitcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a case ends, from the moment that is decided until it is closed.
 *
 * @param aftercare contacts are kept after the case
 * @param by user id; nobody where it followed from an answer
 * @param ground what the chief has said of telling the police, where there is no consent to rest on
 */
record CaseEnding(
        UUID caseId,
        Ending ending,
        ExitOutcome outcome,
        LocalDate on,
        boolean aftercare,
        @Nullable String note,
        @Nullable String by,
        Instant at,
        @Nullable FinalGround ground,
        FinalQuestion question) {

    /** As it is when it has just been decided. */
    static CaseEnding decided(
            ExitCase of,
            Ending ending,
            ExitOutcome outcome,
            LocalDate on,
            boolean aftercare,
            @Nullable String note,
            @Nullable String by,
            Instant at) {
        return new CaseEnding(of.id(), ending, outcome, on, aftercare, note, by, at, null, FinalQuestion.NOT_ASKED);
    }

    Closing closing(Instant closed) {
        return new Closing(ending, outcome, aftercare, note, closed);
    }

    @Override
    public String toString() {
        return "CaseEnding[" + caseId + ", " + ending + "]";
    }
}
