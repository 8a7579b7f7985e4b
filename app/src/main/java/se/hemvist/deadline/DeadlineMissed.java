package se.hemvist.deadline;

import java.time.Instant;

/**
 * A clock has run out. Published in the transaction that notes it.
 *
 * @param about as in {@link DeadlineOf}
 * @param lapses whether what was decided has fallen with it
 */
public record DeadlineMissed(String caseId, String code, String about, Instant end, boolean lapses) {}
