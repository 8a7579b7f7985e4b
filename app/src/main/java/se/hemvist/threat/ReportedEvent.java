package se.hemvist.threat;

import java.time.LocalDate;

/**
 * Something that happened in a kommun's case and that the police assess the threat by.
 *
 * @param caseId the kommun's case
 * @param on the day it happened
 */
public record ReportedEvent(String caseId, EventKind kind, LocalDate on, String text) {

    @Override
    public String toString() {
        return "ReportedEvent[" + caseId + "]";
    }
}
