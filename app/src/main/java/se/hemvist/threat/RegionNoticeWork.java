package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.processes.RegionNoticeSteps;

@Component("regionNoticeSteps")
class RegionNoticeWork implements RegionNoticeSteps {

    private final NoticeRows rows;
    private final Deadlines deadlines;
    private final AccessLog log;
    private final Clock clock;

    RegionNoticeWork(NoticeRows rows, Deadlines deadlines, AccessLog log, Clock clock) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public List<String> receivers(String noticeId) {
        var region = rows.find(noticeId).region();
        return List.of(new UnitGroup(region, Role.ASSESSOR).id(), new UnitGroup(region, Role.ON_CALL).id());
    }

    @Override
    public Date noticeDue(String noticeId) {
        var sent = rows.find(noticeId).sentAt();
        var day = LocalDate.ofInstant(sent, SwedishTime.ZONE);
        return Date.from(deadlines.on(day).after("REGION_NOTICE", sent));
    }

    @Override
    @Transactional
    public void escalateNotice(String noticeId) {
        var notice = rows.find(noticeId);
        rows.escalated(noticeId, Instant.now(clock));
        log.write(Access.to(Action.CHANGE, RegionNotices.PROCESS, noticeId)
                .of(notice.region())
                .inCase(notice.caseNumber())
                .because("notice-overdue"));
    }
}
