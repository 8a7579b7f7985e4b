package se.hemvist.reminder;

import java.time.Instant;
import java.util.Set;

/**
 * The time for something in a case is nearly out, or is out. Published in the transaction that notes it.
 *
 * @param about opaque; one mail for each end of it and officer
 * @param officers the users who are to be told, or whoever stands in for them
 */
public record TimeRunsOut(String about, String caseNumber, Set<String> officers, Instant end, boolean past) {}
