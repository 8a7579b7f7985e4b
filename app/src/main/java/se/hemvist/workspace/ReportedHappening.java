package se.hemvist.workspace;

import java.time.LocalDate;

/**
 * What an officer reports in a case.
 *
 * @param kind the value of one of the {@link CaseFiles#events}
 * @param on the day it happened
 */
public record ReportedHappening(String kind, LocalDate on, String text) {

    @Override
    public String toString() {
        return "ReportedHappening[" + kind + "]";
    }
}
