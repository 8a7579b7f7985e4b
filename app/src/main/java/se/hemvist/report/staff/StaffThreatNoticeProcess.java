package se.hemvist.report.staff;

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
import se.hemvist.processes.StaffThreatNoticeSteps;

/** What {@code staff-threat-notice.bpmn} asks; its instances are the police region's. */
@Component("staffThreatNoticeSteps")
class StaffThreatNoticeProcess implements StaffThreatNoticeSteps, ProcessSubjects {

    static final String ID = "staff-threat-notice";

    private final StaffThreatNoticeRows rows;
    private final Deadlines deadlines;
    private final AccessLog log;
    private final Clock clock;

    StaffThreatNoticeProcess(StaffThreatNoticeRows rows, Deadlines deadlines, AccessLog log, Clock clock) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.log = log;
        this.clock = clock;
    }

    static Access access(Action action, StaffThreatNotice notice) {
        return Access.to(action, ID, notice.id()).of(notice.region()).inCase(notice.number());
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
    public List<String> noticeReceivers(String noticeId) {
        var region = rows.find(noticeId).region();
        return List.of(new UnitGroup(region, Role.ASSESSOR).id(), new UnitGroup(region, Role.ON_CALL).id());
    }

    @Override
    public Date noticeDue(String noticeId) {
        var told = rows.find(noticeId).toldAt();
        var day = LocalDate.ofInstant(told, SwedishTime.ZONE);
        return Date.from(deadlines.on(day).after("STAFF_THREAT_NOTICE", told));
    }

    @Override
    @Transactional
    public void escalateNotice(String noticeId) {
        rows.escalated(noticeId, clock.instant());
        log.write(access(Action.CHANGE, rows.find(noticeId)).because("report-overdue"));
    }
}
