package se.hemvist.report.staff;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.Organisation;
import se.hemvist.report.ReportNumber;

/** Takes what was done to an officer to the police of the region. The officer's own words and nothing of a case. */
@Component
class TellingThePolice {

    private final StaffThreatRows reports;
    private final StaffThreatNoticeRows notices;
    private final Organisation organisation;
    private final Officers officers;
    private final Processes processes;
    private final AccessLog log;
    private final Clock clock;

    TellingThePolice(
            StaffThreatRows reports,
            StaffThreatNoticeRows notices,
            Organisation organisation,
            Officers officers,
            Processes processes,
            AccessLog log,
            Clock clock) {
        this.reports = reports;
        this.notices = notices;
        this.organisation = organisation;
        this.officers = officers;
        this.processes = processes;
        this.log = log;
        this.clock = clock;
    }

    /** Once however often it is asked. */
    void tell(String reportId) {
        var report = reports.lock(reportId);
        if (report.policeTold()) {
            return;
        }
        reports.policeTold(reportId);
        log.write(StaffThreatProcess.access(Action.DISCLOSE, report));
        var told = report.content();
        var kommun = report.tenant().municipalityCode().orElseThrow();
        var notice = new StaffThreatNotice(
                UUID.randomUUID().toString(),
                ReportNumber.ofStaff(),
                organisation.regionOf(kommun).tenant(),
                clock.instant(),
                new StaffThreatNotice.Content(
                        officers.nameOf(told.reportedBy()),
                        organisation.displayName(report.tenant()),
                        told.kind(),
                        told.on(),
                        told.what(),
                        told.who()),
                false);
        notices.insert(notice);
        processes.start(StaffThreatNoticeProcess.ID, notice.id());
    }
}
