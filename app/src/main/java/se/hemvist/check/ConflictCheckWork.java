package se.hemvist.check;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.processes.ConflictCheckSteps;

/** Works a check off page by page; each page is one transaction, and the last one makes the answers stand. */
@Component("conflictCheckSteps")
class ConflictCheckWork implements ConflictCheckSteps {

    private static final int PAGE = 50;

    private final ConflictChecks checks;
    private final TouchedStays touched;
    private final CheckStays stays;
    private final ApplicationEventPublisher events;

    ConflictCheckWork(ConflictChecks checks, TouchedStays touched, CheckStays stays, ApplicationEventPublisher events) {
        this.checks = checks;
        this.touched = touched;
        this.stays = stays;
        this.events = events;
    }

    @Override
    public void judgeStays(String checkId) {
        var check = checks.find(checkId);
        if (check.done()) {
            return;
        }
        var page = touched.by(check.fact()).stream()
                .filter(check::isAhead)
                .limit(PAGE)
                .toList();
        if (!page.isEmpty()) {
            stays.judge(page);
            checks.judgedTo(check, page.get(page.size() - 1));
        }
        if (page.size() < PAGE) {
            done(check);
        }
    }

    private void done(ConflictCheck check) {
        checks.done(check);
        if (check.fact().sort() == CheckedFact.Sort.STAY) {
            events.publishEvent(new StayChecked(check.fact().id()));
        }
    }

    @Override
    public boolean moreStays(String checkId) {
        return !checks.find(checkId).done();
    }
}
