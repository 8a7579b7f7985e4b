package se.hemvist.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.SwedishTime;

/**
 * Begäran om åtgärd: what the desk asks of one kommun, for one stay. The decision stays the kommun's.
 *
 * @param actBy until when the desk must take a refusal further
 * @param actedAt when the desk did
 * @param alertedAt when the desk was last alerted because nothing had happened
 * @param alert that alert's incident
 */
record ActionRequest(
        UUID id,
        UUID situation,
        String stay,
        RequestStatus status,
        Phrase phrase,
        Instant due,
        Instant requestedAt,
        @Nullable SideAnswer answer,
        @Nullable LocalDate answerBy,
        @Nullable Instant answeredAt,
        @Nullable Instant actBy,
        @Nullable Instant actedAt,
        @Nullable Instant alertedAt,
        @Nullable String alert) {

    static ActionRequest of(UUID situation, String stay, Phrase phrase, Instant due, Instant now) {
        return new ActionRequest(
                UUID.randomUUID(),
                situation,
                stay,
                RequestStatus.NEW,
                phrase,
                due,
                now,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Whether neither the kommun nor the desk has anything left to do about it. */
    boolean isSettled() {
        return status == RequestStatus.REFUSED ? actedAt != null : !status.isOpen();
    }

    /** When somebody should have done something: answered, moved, or at the desk taken a refusal further. */
    Instant patience() {
        if (status == RequestStatus.REFUSED && actBy != null) {
            return actBy;
        }
        return status == RequestStatus.PROMISED && answerBy != null
                ? answerBy.plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant()
                : due;
    }

    boolean isLate(Instant now) {
        return !isSettled() && !now.isBefore(patience());
    }
}
