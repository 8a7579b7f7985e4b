package se.hemvist.report.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import se.hemvist.processes.StaffThreatSteps;

/** What {@code staff-threat.bpmn} asks. */
@Component("staffThreatSteps")
class StaffThreatProcess implements StaffThreatSteps, ProcessSubjects {

    static final String ID = "staff-threat";

    private final StaffThreatRows rows;
    private final TellingThePolice telling;
    private final Deadlines deadlines;
    private final AccessLog log;
    private final Clock clock;

    StaffThreatProcess(
            StaffThreatRows rows, TellingThePolice telling, Deadlines deadlines, AccessLog log, Clock clock) {
        this.rows = rows;
        this.telling = telling;
        this.deadlines = deadlines;
        this.log = log;
        this.clock = clock;
    }

    /** With its own number and never the case's, whose log others may read. */
    static Access access(Action action, StaffThreat report) {
        return Access.to(action, ID, report.id()).of(report.tenant()).inCase(report.number());
    }

    @Override
    public String process() {
        return ID;
    }

    @Override
    public String tenantOf(String subject) {
        return rows.find(subject).tenant().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return rows.find(subject).number();
    }

    @Override
    public @Nullable String receiver(String reportId) {
        return rows.find(reportId).receiver();
    }

    /** Nobody but the one it was sent to, where there is one. */
    @Override
    public List<String> receiverGroups(String reportId) {
        var report = rows.find(reportId);
        return report.receiver() == null ? List.of(new UnitGroup(report.tenant(), Role.MANAGER).id()) : List.of();
    }

    @Override
    public Date handlingDue(String reportId) {
        var reported = rows.find(reportId).reportedAt();
        var day = LocalDate.ofInstant(reported, SwedishTime.ZONE);
        return Date.from(deadlines.on(day).after("STAFF_THREAT", reported));
    }

    @Override
    @Transactional
    public void escalateHandling(String reportId) {
        rows.escalated(reportId, clock.instant());
        log.write(access(Action.CHANGE, rows.find(reportId)).because("report-overdue"));
    }

    @Override
    public boolean policeToTell(String reportId) {
        var report = rows.find(reportId);
        return report.policeChosen() && !report.policeTold();
    }

    @Override
    @Transactional
    public void tellPolice(String reportId) {
        telling.tell(reportId);
    }
}
