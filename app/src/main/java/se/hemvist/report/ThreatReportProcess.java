package se.hemvist.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.processes.ThreatReportSteps;

/** What {@code threat-report.bpmn} asks; its instances are the police region's, and the kommun sees none of them. */
@Component("threatReportSteps")
class ThreatReportProcess implements ThreatReportSteps, ProcessSubjects {

    static final String ID = "threat-report";

    private final ThreatReportRows rows;
    private final Deadlines deadlines;
    private final AccessLog log;
    private final Clock clock;

    ThreatReportProcess(ThreatReportRows rows, Deadlines deadlines, AccessLog log, Clock clock) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.log = log;
        this.clock = clock;
    }

    static Access access(Action action, ThreatReport report) {
        return Access.to(action, ID, report.id()).of(report.region()).inCase(report.number());
    }

    @Override
    public String process() {
        return ID;
    }

    @Override
    public String tenantOf(String subject) {
        return rows.find(subject).region().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return rows.find(subject).number();
    }

    @Override
    public List<String> receivers(String reportId) {
        var region = rows.find(reportId).region();
        return List.of(new UnitGroup(region, Role.ASSESSOR).id(), new UnitGroup(region, Role.ON_CALL).id());
    }

    @Override
    public Date reportDue(String reportId) {
        var reported = rows.find(reportId).reportedAt();
        var day = LocalDate.ofInstant(reported, SwedishTime.ZONE);
        return Date.from(deadlines.on(day).after("THREAT_REPORT", reported));
    }

    @Override
    @Transactional
    public void escalateReport(String reportId) {
        rows.escalated(reportId, clock.instant());
        log.write(access(Action.CHANGE, rows.find(reportId)).because("report-overdue"));
    }
}
