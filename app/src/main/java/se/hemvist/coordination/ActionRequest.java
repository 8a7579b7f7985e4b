package se.hemvist.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begäran om åtgärd: what the desk asks of one kommun, for one stay. The decision stays the kommun's. */
record ActionRequest(
        UUID id,
        UUID situation,
        String stay,
        RequestStatus status,
        Phrase phrase,
        Instant due,
        Instant requestedAt,
        @Nullable SideAnswer answer,
        @Nullable LocalDate answerBy) {}
