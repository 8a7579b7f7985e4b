package se.hemvist.report;

import java.util.List;
import se.hemvist.engine.Option;

/** What the police read of a threat that a kommun has reported. */
record ThreatReportToWeigh(
        String number,
        String person,
        String identity,
        String protection,
        String reportedBy,
        String reportedAt,
        String heardOn,
        String threat,
        String actor,
        String source,
        List<Option> networks) {

    @Override
    public String toString() {
        return "ThreatReportToWeigh[" + number + "]";
    }
}
