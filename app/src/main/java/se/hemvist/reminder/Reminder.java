package se.hemvist.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One mail that is to be sent to one officer. */
record Reminder(UUID id, String recipient, String caseNumber, Instant writtenAt, int tries) {

    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5), Duration.ofMinutes(15));

    /** How long a mail server that is down is left alone; an hour at most. */
    Duration untilNextTry() {
        return tries < WAITS.size() ? WAITS.get(tries) : Duration.ofHours(1);
    }
}
