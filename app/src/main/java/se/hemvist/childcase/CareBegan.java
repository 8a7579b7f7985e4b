package se.hemvist.childcase;

import java.time.LocalDate;

/**
 * Care under LVU has begun. Published in the transaction that notes it.
 *
 * @param ground by which of the paragraphs: what is considered and what is reviewed differ
 */
public record CareBegan(String caseId, LvuGround ground, LocalDate from) {}
