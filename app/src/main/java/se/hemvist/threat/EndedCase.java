package se.hemvist.threat;

import java.time.LocalDate;

/**
 * A kommun's case is over, and the police make the final assessment.
 *
 * @param caseId the kommun's case
 * @param on the day it ended
 */
public record EndedCase(String caseId, CaseEnd end, LocalDate on) {}
