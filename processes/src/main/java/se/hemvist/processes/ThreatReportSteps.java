package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code threat-report.bpmn}, a threat that a kommun has heard of, asks of the software. */
public interface ThreatReportSteps {

    List<String> receivers(String reportId);

    Date reportDue(String reportId);

    void escalateReport(String reportId);
}
